import { wholeOf } from '../../acts/mentions.ts'
import { closestEarlier } from '../../acts/rote.ts'
import { defineRule } from '../rule.ts'

export const noRoteReply = defineRule({
  id: 'no-rote-reply',
  dimension: 'personal',
  practice: 'P5',
  severity: 'warning',
  summary: 'Not the same text twice.',
  why: 'Two customers who compare notes see a machine.',
  source: 'Study of 169,794 manager replies at 868 hotels (rote replies); P5',
  messages: {
    found: 'Nearly the same words went to another customer before: {earlier}.',
  },
  examples: {
    flags: [
      {
        situation: {},
        reply:
          '«Sorry about your parcel, Dana. The driver is on his way back to the depot and you will have it by six tonight.»',
        earlier_replies: [
          'Sorry about your parcel, Tom. The driver is on his way back to the depot and you will have it by six tonight.',
        ],
      },
      {
        situation: {},
        reply:
          '«Hi Dana, we are sorry for the delay with your order. Please send us a private message with your order number and we will look into it.»',
        earlier_replies: [
          'Hi Aoife, we are sorry for the delay with your order. Please send us a private message with your order number and we will look into it.',
          'Thanks for your kind words, Ravi!',
        ],
      },
      {
        situation: {},
        reply:
          '«Sorry about your parcel, Dana. The driver is on his way back to the depot and you will have it by seven tonight.»',
        earlier_replies: [
          'Sorry about your parcel, Tom. The driver is on his way back to the depot and you will have it by six tonight.',
        ],
      },
      {
        situation: { visibility: 'private' },
        reply:
          '«Hi Dana, we are sorry for the delay with your order. Please send us a message with your order number and we will look into it.»',
        earlier_replies: [
          'Hi Aoife, we are sorry for the delay with your order. Please send us a private message with your order number and we will look into it.',
          'Thanks for your kind words, Ravi!',
        ],
      },
      {
        situation: {},
        reply:
          '«Thank you for letting us know, Dana. Our team takes this very seriously and will look at it today.»',
        earlier_replies: [
          'Thank you for letting us know, Priya. Our team takes this very seriously and will look at it today.',
        ],
      },
    ],
    passes: [
      {
        situation: {},
        reply:
          "The green door again, Dana? The driver is going back for your mum's parcel and rings you when he has it.",
        earlier_replies: [
          'Sorry about your parcel, Tom. The driver is on his way back to the depot and you will have it by six tonight.',
        ],
      },
      { situation: {}, reply: 'Sorry, Dana.', earlier_replies: ['Sorry, Tom.'] },
      {
        situation: {},
        reply:
          'Sorry about your parcel, Dana. It went to the green door two streets down, and Sam is fetching it now.',
        earlier_replies: [
          'Sorry about your parcel, Tom. The driver is on his way back to the depot and you will have it by six tonight.',
        ],
      },
      {
        situation: {},
        reply:
          "Thanks for your kind words about Sam, Dana! He has carried your mum's parcel up four floors and says it was the best tea of the week.",
        earlier_replies: [
          'Hi Aoife, we are sorry for the delay with your order. Please send us a private message with your order number and we will look into it.',
          'Thanks for your kind words, Ravi!',
        ],
      },
      'Sorry about the door, Dana. We will ring you at six.',
      { situation: {}, reply: "Your mum's birthday parcel is back in the van.", earlier_replies: [] },
    ],
  },
  *check(reading) {
    const twin = closestEarlier(reading)
    if (twin)
      yield { message: 'found', span: wholeOf(reading), data: { earlier: twin.quote, share: twin.share } }
  },
})
