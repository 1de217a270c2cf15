import { FRESH_CHECK } from '../../views/model/check-form.ts'
import type { CheckProps } from '../../views/props.ts'
import { card } from './samples.ts'

/** The paste page before anything was typed. */
export const freshCheck: CheckProps = {
  form: FRESH_CHECK,
  report: null,
  problems: {},
  notice: null,
  undo: null,
}

const reply = card.replies[0]

/** The paste page with the sample reply judged; one suggestion has an edit, one thing is missing. */
export const judgedCheck: CheckProps = {
  ...freshCheck,
  form: {
    ...FRESH_CHECK,
    reply: reply?.text ?? '',
    thread: 'We have no green door.',
    brand_name: 'Wrenfield Parcels',
    customer_name: 'Dana Okafor',
    crisis_viral: 'yes',
  },
  report: reply ? { ...reply.report, assumed: ['surface: mention', 'expectations.anger: angry'] } : null,
}

/** The paste page with problems at two fields, a notice and a suggestion that can be taken back. */
export const wrongCheck: CheckProps = {
  ...judgedCheck,
  report: null,
  problems: { reply: 'This has 5,300 characters; at most 5,000.', facts: 'This has 201 items; at most 200.' },
  notice: 'Those words have changed.',
  undo: [{ start: 0, end: 0, insert: 'Hi' }],
}
