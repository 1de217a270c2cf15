import { defences } from '../../acts/defences.ts'
import { defineRule } from '../rule.ts'

export const noHidingBehindPolicy = defineRule({
  id: 'no-hiding-behind-policy',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not hide behind rules.',
  why: 'A rule quoted as a shield says that the case does not matter.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" hides behind a rule.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«As per» our terms, refunds take a month.',
      'It «is clearly stated» on the website.',
      '«We do not offer refunds» for that.',
      'Tickets are «non-refundable».',
      '«Our policy is» to charge for that.',
    ],
    passes: [
      'You have thirty days to return it, and the label is in the box.',
      'The rule is wrong for your case, so I have waived it.',
      'Returns are free until Friday.',
      'You can change the date online at no cost.',
      'I have asked for an exception and write back by noon.',
    ],
  },
  *check(reading) {
    for (const defence of defences(reading))
      if (defence.kind === 'policy') yield { message: 'found', span: defence }
  },
})
