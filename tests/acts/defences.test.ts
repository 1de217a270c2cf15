import { describe } from 'vitest'
import { defences } from '../../src/acts/defences.ts'
import { facts } from './reading-of.ts'

describe('defences', () => {
  facts(
    (reading) => [...new Set(defences(reading).map((one) => one.kind))],
    [
      [
        'one clause of blame in a kind reply is enough',
        'Thank you, Dana. You should have read the card. The van is on its way.',
        ['blame-you'],
      ],
      ['a record set against the customer denies', 'Our records show that it arrived.', ['denial']],
      ['a polite denial is still a denial', 'With respect, that is not correct.', ['denial']],
      ['an apology refused is a kind of its own', 'We are not sorry about a door.', ['refusal']],
      ['having no need to be sorry refuses nothing', 'There is no need to be sorry, Dana.', []],
      ['a rule as a shield is policy', 'As per our terms we do not refund.', ['policy']],
      [
        'load and season excuse',
        'We are very busy at this time of year, and these things happen.',
        ['excuse'],
      ],
      ['a good record boasts', 'Thousands of happy customers trust us.', ['boast']],
      ['passing it on to end the matter shifts', 'That is not our responsibility.', ['shift']],
      ['a question about the record sets none straight', 'Did the tracking say it was delivered?', []],
      ['a bad day admitted denies nothing', "That's not what we like to see.", []],
      ['regret for what was told blames nobody', 'I am sorry that you were told the wrong day.', []],
      ['a promise to do one’s best is no excuse', 'We will do our best to find it tonight.', []],
      ['which one was chosen is no blame', 'It depends on what contract you chose.', []],
      ['what was agreed by phone is no rule', 'As per our call, the van comes on Friday.', []],
      [
        'a plain explanation that does not dodge is none',
        'The label tore in our hall and nobody saw it.',
        [],
      ],
      [
        'stating a rule while helping is none',
        'You have thirty days for a claim, and I have started yours.',
        [],
      ],
      [
        'correcting a fact courteously with help is none',
        'The van comes on Friday, not Thursday; I have moved you to the first slot.',
        [],
      ],
      [
        'a rule beside an admission explains',
        'That was our mistake: our policy is to ring first, and we did not.',
        [],
      ],
      [
        'blame beside an admission still blames',
        'That was our mistake, but you failed to leave a number.',
        ['blame-you'],
      ],
      [
        "a quoted defence is the other side's",
        'Our desk told you "that is not our responsibility". It is.',
        [],
      ],
      ['a negated excuse is none', 'I will not tell you that these things happen.', []],
      [
        'an excuse beside an apology does not undo it',
        'Sorry about the door. It was out of our control.',
        ['excuse'],
      ],
    ],
  )
})

describe('what undoes an apology', () => {
  facts(
    (reading) =>
      defences(reading)
        .filter((one) => one.undoes)
        .map((one) => one.kind),
    [
      ['a denial does', 'That is not true.', ['denial']],
      ['blame does', 'You failed to ring.', ['blame-you']],
      ['an excuse does not', 'It was out of our control.', []],
      ['a rule does not', 'It is non-refundable.', []],
    ],
  )
})
