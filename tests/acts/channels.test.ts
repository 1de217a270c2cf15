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
      ['whom to message here is a private message', 'Message Imani here, no need to ring.', ['dm']],
      ['whom to ring is a call', 'Imani has your file and you can ring her today.', ['call']],
      ['who sits at a desk sends nobody there', 'Somebody at our desk keyed the wrong door.', []],
      ['two channels are two invitations', 'DM us, or call us on 01632 960111.', ['dm', 'call']],
      ['a bell that the brand rings is no hand-off', 'I will ring the depot now.', []],
      ["an agent's initials are no channel", 'The driver has it now. ^DM', []],
      ['a line that is only named is call', 'Payroll is on 01632 960371.', ['call']],
      ["somebody's mobile is none", 'Her mobile is 07700 900417.', []],
      ['the lines of everybody are none', 'Ring 999 now.', []],
      ['a number beside another app is that app', 'WhatsApp the depot, 01632 960276.', ['other_network']],
      ['what came by e-mail is none', 'Nobody should be told by e-mail.', []],
      ['what is sent by e-mail is none', 'You get the label by email.', []],
      ['a visit that was is none', 'When did you last visit the store?', []],
      ['a visit of the brand is none', 'We will bring it back to the shop.', []],
      ['"pop in" is in person', 'Pop in any weekday.', ['in_person']],
      ['a page that was wrong is none', 'The offer on our website was wrong.', []],
      ['what can be done on the site is form', 'Missed parcels can be logged on the website.', ['form']],
      ['asking for a phone number is no channel', 'Which phone number can the driver ring?', []],
      ['a denial in the clause before is none', 'The van is not here, DM us.', ['dm']],
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
      ["having answered a message is the brand's act", 'We just responded to your DM.', true],
      ["ringing the depot reaches nobody's phone but the depot's", 'I will ring the depot now.', false],
      [
        "an invitation is the customer's act",
        { situation: to('where is it'), reply: 'DM us your address.' },
        false,
      ],
    ],
  )
})
