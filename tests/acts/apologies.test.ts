import { describe } from 'vitest'
import { apologies, apologyOf } from '../../src/acts/apologies.ts'
import { facts } from './reading-of.ts'

describe('which kind of apology governs a reply', () => {
  facts(apologyOf, [
    [
      'a bare sorry for the inconvenience is sincere, however generic',
      'Sorry for the inconvenience.',
      'sincere',
    ],
    ['"sorry to hear about" a loss is sincere', 'Sorry to hear about your lost bag.', 'sincere'],
    ['an admission in words of fault is an apology', 'Our error, Dana.', 'sincere'],
    ['"dropped the ball" is an apology', 'We dropped the ball here.', 'sincere'],
    ['"my bad" is an apology', 'My bad, Dana.', 'sincere'],
    [
      '"should never have happened to you" is an apology',
      'This should never have happened to you.',
      'sincere',
    ],
    ['a negative verdict on the own act is an apology', 'That was silly of us.', 'sincere'],
    ['naming the cause neutrally is none', 'That is our driver, and the door is ours to fix.', 'none'],
    ['condolences are none', 'My condolences.', 'none'],
    ['"bummer" is none', 'Bummer!', 'none'],
    ['sorry for a feeling is hollow', 'Sorry you feel that way.', 'hollow'],
    ['sorry for a reading is hollow', 'Sorry you misread the card.', 'hollow'],
    ['sorry with an "if" is hollow', 'Sorry if that caused trouble.', 'hollow'],
    [
      '"any inconvenience this may have caused" is hollow',
      'We apologise for any inconvenience this may have caused.',
      'hollow',
    ],
    ['"regret, if any" is hollow', 'We regret the trouble, if any.', 'hollow'],
    [
      'a mocking apology is hollow',
      'So sorry our humble establishment failed your refined palate.',
      'hollow',
    ],
    [
      'an apology taken back in the same breath is hollow',
      'Sorry, but you should have read the card.',
      'hollow',
    ],
    ['a polite sorry before a question is none', 'Sorry, which store?', 'none'],
    [
      'a sincere apology survives a later excuse',
      'We are sorry about the door. Saturdays are our busiest days.',
      'sincere',
    ],
    [
      'a sincere apology survives a conditional one beside it',
      'We are sorry about the door. Sorry if it spoiled the day.',
      'sincere',
    ],
    [
      'a plain apology does not save one that is taken back',
      'Sorry. We are sorry, but that is not true.',
      'hollow',
    ],
    ['a denied apology is none', 'We are not sorry.', 'none'],
    ['a quoted apology is none', '"Sorry" was all the driver said.', 'none'],
    ['two denials affirm', 'We could not be more sorry, Dana.', 'sincere'],
    [
      'a "but" that brings help takes nothing back',
      'Sorry for the wait, but the parcel is with you tonight.',
      'sincere',
    ],
  ])
})

describe('each apology of a reply', () => {
  facts(
    (reading) => apologies(reading).map((one) => one.kind),
    [
      [
        'keeps its own kind, in order',
        'Sorry if this upset you. We are sorry about the door.',
        ['conditional', 'plain'],
      ],
      [
        'is taken back only within its own sentence',
        'Sorry about the door. But that is not true.',
        ['plain'],
      ],
      ['is mocked only within its own sentence', 'Poor you. Sorry about the door.', ['plain']],
      ['counts once where two lists know it', 'Sorry if you feel that way.', ['conditional']],
      ['stands beside good news', 'Glad it is fixed and sorry for the wait.', ['plain']],
      ['stands for what our people did', "Sorry for our driver's rudeness.", ['plain']],
      ['stands for what the customer cannot do', "Sorry you can't see the order.", ['plain']],
      ['stands where there is never enough of it', 'We cannot apologise enough for the door.', ['plain']],
      ['is none when it is denied', 'We are in no way sorry about the door.', []],
      ['is none when nobody makes it', 'Nobody here is sorry about the door.', []],
      ['is none in the mouth of the customer', 'You are really sorry about the door, we know.', []],
      ['stands beside a denial of something else', 'No excuses, sorry about the door.', ['plain']],
      ['is found under letters set apart', 'S o r r y about the door.', ['plain']],
    ],
  )
})
