import { describe } from 'vitest'
import { brandReachesOut, invitations } from '../../src/acts/channels.ts'
import { facts, to, wordsOf } from './reading-of.ts'

describe('invitations', () => {
  facts(
    (reading) => [...new Set(invitations(reading).map((one) => one.channel))],
    [
      ['a private message of the platform is dm', 'Please send us a private message.', ['dm']],
      ['an optional message counts too', 'If you would rather not talk here, you can DM us.', ['dm']],
      [
        "the platform's own message link is dm",
        'Please DM us here: https://example.com/messages/compose',
        ['dm'],
      ],
      ['a phone line for the customer is call', 'Please call us on 01632 960111.', ['call']],
      ["the brand's own call is none", 'We will call you at six.', []],
      ["the brand's own e-mail is none", 'We will email you the label.', []],
      ['"no need to call" is none', 'No need to call, Dana.', []],
      ['a mailbox is email', 'Email us at help@fernway.example.', ['email']],
      ['asking for an e-mail address is no channel', 'What is your email address?', []],
      ['another app is another network', 'You can reach us on WhatsApp.', ['other_network']],
      ["the platform's own name moves nobody", 'Thanks for writing to us on X.', []],
      ['a web form is form', 'Fill in the form on our website.', ['form']],
      ['a branch visit is in person', 'Please visit our branch.', ['in_person']],
      ['a place that the customer named is none', 'The store was closed on Monday.', []],
      ['two channels are two invitations', 'DM us, or call us on 01632 960111.', ['dm', 'call']],
      ['a bell that the brand rings is no hand-off', 'I will ring the depot now.', []],
      ['what was tried before is none', 'We have sent you a message.', []],
    ],
  )
})

describe('reaching out', () => {
  facts(
    (reading) => wordsOf(reading, brandReachesOut(reading)).length > 0,
    [
      ['"we have sent you a message" is the brand\'s act', 'We have sent you a message.', true],
      ['"we will call you" is the brand\'s act', 'We will call you today.', true],
      ["a manager who rings is the brand's act", 'Our manager will call you today.', true],
      ["ringing the depot reaches nobody's phone but the depot's", 'I will ring the depot now.', false],
      [
        "an invitation is the customer's act",
        { situation: to('where is it'), reply: 'DM us your address.' },
        false,
      ],
    ],
  )
})
