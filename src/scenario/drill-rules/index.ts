import type { Finding } from '../../scoring/report.ts'
import { answerEveryPost } from './answer-every-post.ts'
import { answerInTime } from './answer-in-time.ts'
import { closeTheLoop } from './close-the-loop.ts'
import { type DrillRule, findingsOf, type WholeDrill } from './drill-rule.ts'
import { exposeImpostors } from './expose-impostors.ts'
import { findUntaggedPosts } from './find-untagged-posts.ts'
import { handOverCrises } from './hand-over-crises.ts'
import { keepCriticism } from './keep-criticism.ts'
import { keepPromisedRemedies } from './keep-promised-remedies.ts'
import { keepPromisedUpdates } from './keep-promised-updates.ts'
import { moderateFairly } from './moderate-fairly.ts'
import { solveBeforeClosing } from './solve-before-closing.ts'
import { triageByUrgency } from './triage-by-urgency.ts'

/** Every drill rule, in the order of the practices. */
export const drillRules: readonly DrillRule[] = [
  answerInTime,
  answerEveryPost,
  triageByUrgency,
  solveBeforeClosing,
  closeTheLoop,
  keepPromisedRemedies,
  keepPromisedUpdates,
  keepCriticism,
  findUntaggedPosts,
  handOverCrises,
  moderateFairly,
  exposeImpostors,
]

/** What all drill rules see in a drill. */
export function drillFindings(
  drill: WholeDrill,
  rules: readonly DrillRule[] = drillRules,
): readonly Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, drill))
}
