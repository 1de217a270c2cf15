import { complaintOf, harmed, wantsComfort } from '../../acts/stakes.ts'
import { apologyVoted, holds, ownership } from '../../model/voted.ts'
import { wrote } from '../example-situation.ts'
import { defineRule } from '../rule.ts'

export const apologiseForTheHarm = defineRule({
  id: 'apologise-for-the-harm',
  dimension: 'apology',
  practice: 'P3',
  severity: 'warning',
  summary: 'Say sorry where the business did harm.',
  why: 'A complaint without a word of regret reads as indifference.',
  source: 'P3; Einwiller and Steilen 2015',
  messages: {
    missing: 'No word of regret or ownership answers what the customer wrote.',
  },
  examples: {
    flags: [
      'Please send us a private message with your address.',
      'The driver is on his way to the green door and brings it round tonight.',
      'Noted, Dana.',
      'We will look at it tomorrow.',
      'No apology is owed here, Dana: the parcel was delivered.',
      {
        situation: wrote('@fernway third time this month my parcel came crushed. Useless.'),
        reply: 'A new one leaves the depot today.',
      },
    ],
    passes: [
      'We are sorry your parcel went to the wrong door.',
      'That was our mistake, Dana. The driver is going back for it.',
      {
        situation: {
          ...wrote('@fernway the bridge is shut again and every van is late!'),
          expectations: { fault: 'not_ours' },
        },
        reply: 'The council opens the bridge at six, and your van is the first across.',
      },
      {
        situation: wrote('What time does the depot close today?'),
        reply: 'We close at eight, and the side gate is open until nine.',
      },
      {
        situation: {
          ...wrote("@fernway you crushed my gran's urn. You will hear from my solicitor."),
          expectations: { crisis: ['legal'] },
        },
        reply: 'This is being taken seriously, Dana. The head of our claims team will ring you today.',
      },
      {
        situation: wrote('Shout out to your driver Sam, who carried it up four floors. Lovely man!'),
        reply: 'Sam will be told at the gate tomorrow. Thank you for writing, Dana.',
      },
    ],
  },
  check(reading, see) {
    if (
      !harmed(reading) ||
      !wantsComfort(reading) ||
      apologyVoted(reading) !== 'none' ||
      holds(ownership(reading))
    )
      return
    see({ message: 'missing', missing: complaintOf(reading) })
  },
})
