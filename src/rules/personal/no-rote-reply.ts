import { wholeOf } from '../../acts/mentions.ts'
import { closestEarlier, sideBySide } from '../../acts/rote.ts'
import { defineRule } from '../rule.ts'

const TO_TOM =
  'Sorry about your parcel, Tom. The driver is on his way back to the depot and you will have it by six tonight.'
const TO_AOIFE =
  'Hi Aoife, we are sorry for the delay with your order. Please send us a private message with your order number and we will look into it.'
const TO_DANA =
  '«Hi Dana, we are sorry for the delay with your order. Please send us a message with your order number and we will look into it.»'
const TO_RAVI = 'Thanks for your kind words, Ravi!'

/** A reply in the default situation, after others to other customers. */
const after = (reply: string, ...earlier_replies: string[]) => ({ situation: {}, reply, earlier_replies })

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
      after(
        '«Sorry about your parcel, Dana. The driver is on his way back to the depot and you will have it by six tonight.»',
        TO_TOM,
      ),
      after(
        '«Hi Dana, we are sorry for the delay with your order. Please send us a private message with your order number and we will look into it.»',
        TO_AOIFE,
        TO_RAVI,
      ),
      after(
        '«Sorry about your parcel, Dana. The driver is on his way back to the depot and you will have it by seven tonight.»',
        TO_TOM,
      ),
      { ...after(TO_DANA, TO_AOIFE, TO_RAVI), situation: { visibility: 'private' } },
      after(
        '«Thank you for letting us know, Dana. Our team takes this very seriously and will look at it today.»',
        'Thank you for letting us know, Priya. Our team takes this very seriously and will look at it today.',
      ),
    ],
    passes: [
      after(
        "The green door again, Dana? The driver is going back for your mum's parcel and rings you when he has it.",
        TO_TOM,
      ),
      after('Sorry, Dana.', 'Sorry, Tom.'),
      after(
        'Sorry about your parcel, Dana. It went to the green door two streets down, and Sam is fetching it now.',
        TO_TOM,
      ),
      after(
        "Thanks for your kind words about Sam, Dana! He has carried your mum's parcel up four floors and says it was the best tea of the week.",
        TO_AOIFE,
        TO_RAVI,
      ),
      'Sorry about the door, Dana. We will ring you at six.',
      after("Your mum's birthday parcel is back in the van."),
    ],
  },
  check(reading, see) {
    const twin = closestEarlier(reading)
    if (twin)
      see({
        message: 'found',
        span: wholeOf(reading),
        data: { earlier: twin.quote, share: twin.share },
        twin: sideBySide(reading, twin.earlier),
      })
  },
})
