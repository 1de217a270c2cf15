import { noRoteReply } from '../../../src/rules/personal/no-rote-reply.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noRoteReply, {
  flags: [
    {
      situation: {},
      reply:
        '«sorry about your parcel, Dana! the driver is on his way back to the depot and you will have it by 6 tonight»',
      earlier_replies: [
        'sorry about your parcel, Uche! the driver is on his way back to the depot and you will have it by 5 tonight',
      ],
    },
    {
      situation: {},
      reply: '«Dear Dana, kindly bear with us while our team checks the status of your consignment.»',
      earlier_replies: [
        'Great to hear that!',
        'Dear Rahul, kindly bear with us while our team checks the status of your consignment.',
      ],
    },
    {
      situation: {},
      reply:
        '«Sorry about your parcel, D\u200bana. The driver is on his way back to the depot and you will have it by six tonight.»',
      earlier_replies: [
        'Sorry about your parcel, Tom. The driver is on his way back to the depot and you will have it by six tonight.',
      ],
    },
  ],
  passes: [
    {
      situation: {},
      reply:
        'The depot closes at six tonight, Dana, so I have asked the driver to come straight to you with the parcel.',
      earlier_replies: [
        'Sorry about your parcel, Tom. The driver is on his way back to the depot and you will have it by six tonight.',
      ],
    },
    {
      situation: {},
      reply: "We are sorry for the delay, and for your mum's birthday most of all. The van is on your road.",
      earlier_replies: [
        'Hi Aoife, we are sorry for the delay with your order. Please send us a private message with your order number and we will look into it.',
        'Thanks for your kind words, Ravi!',
      ],
    },
    { situation: {}, reply: 'Noted, thanks.', earlier_replies: ['Noted, thanks.'] },
  ],
})
