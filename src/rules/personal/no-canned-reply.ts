import { wholeOf } from '../../acts/mentions.ts'
import { holds, pasted } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const noCannedReply = defineRule({
  id: 'no-canned-reply',
  dimension: 'personal',
  practice: 'P5',
  severity: 'error',
  summary: 'No pasted text.',
  why: 'Rote replies are spotted at once, and fewer and worse reviews follow them.',
  source: '169,794 manager replies at 868 hotels; guide, canned',
  messages: {
    whole: 'Could stand under any complaint: nothing in it belongs to this one.',
  },
  sets: { canned: true },
  examples: {
    flags: [
      '«We are sorry for the inconvenience.»',
      '«Please send us a DM with your details.»',
      '«Thank you for your feedback.»',
      '«Your satisfaction is important to us.»',
      '«Sorry to hear that. We will look into it.»',
      '«Hi Dana, we are sorry for any trouble. Please DM us your order number so we can help.»',
    ],
    passes: [
      'The green door is two streets away; the driver is going back for the parcel now.',
      "Your mum's birthday parcel is in the van again.",
      'A parcel at the wrong door on a birthday is rotten.',
      'The driver has the parcel and the right door number now.',
      'Two wrong doors in two days: the birthday parcel is back in the van.',
      {
        situation: { thread: [{ from: 'customer', text: 'Do you sell gift cards?' }] },
        reply: 'We do, gift cards from £5 at every counter.',
      },
    ],
  },
  check(reading, see) {
    if (holds(pasted(reading))) see({ message: 'whole', span: wholeOf(reading) })
  },
})
