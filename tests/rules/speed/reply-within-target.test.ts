import { replyWithinTarget } from '../../../src/rules/speed/reply-within-target.ts'
import type { ThreadPost } from '../../../src/situation/situation.ts'
import { testRule } from '../../support/test-rule.ts'

const post = (at: string): ThreadPost => ({ from: 'customer', text: 'my parcel went to a green door', at })
const bystander = (at: string): ThreadPost => ({ from: 'bystander', text: 'same here', at })
const answered = (thread: readonly ThreadPost[], replied_at: string) => ({
  situation: { thread },
  reply: `The driver has it, at ${replied_at}.`,
  replied_at,
})

testRule(replyWithinTarget, {
  flags: [
    answered([post('2026-05-04T10:00:00+01:00')], '2026-05-04T10:30:00Z'),
    answered([post('2026-05-04T09:00:00Z'), bystander('2026-05-04T10:50:00Z')], '2026-05-04T11:00:00Z'),
    answered([post('2026-05-04T09:00:00Z')], '2026-05-06T09:00:00Z'),
    answered([post('2026-05-04T09:00:00Z')], '2026-05-04T10:00:01Z'),
  ],
  passes: [
    answered([post('2026-05-04T10:00:00+01:00')], '2026-05-04T09:45:00Z'),
    answered([post('2026-05-04T09:00:00Z')], '2026-05-04T08:59:00Z'),
    answered([post('2026-05-04T09:00:00Z'), post('2026-05-04T10:30:00Z')], '2026-05-04T11:00:00Z'),
    answered([], '2026-05-04T11:00:00Z'),
  ],
})
