import type { ReplyRule } from '../rules/rule.ts'
import type { LintInput } from '../situation/situation.ts'
import type { Dimension, Report, Versions } from './report.ts'

/** The scorer, opened once: lexicons, default policy and (where asked for) the tagger are loaded. */
export interface Engine {
  readonly versions: Versions
  readonly rules: readonly ReplyRule[]
  /** Default weight of each dimension, for whole drills. */
  readonly weights: Readonly<Record<Dimension, number>>
  /** Score from which a drill counts as passed. */
  readonly passMark: number
  /** Judges one reply. Pure and synchronous. Throws TaggerMissing when the engine was opened without the tagger and a rule needs it. */
  lint(input: LintInput): Report
  /** The reports of many replies, the same as one by one and a quarter to a third more of them a second: they are judged side by side. Throws as `lint` does, and may already where a reply looks as if it needed the tagger. */
  lintAll(inputs: readonly LintInput[]): readonly Report[]
  /** The same report, its findings with edits (scoring/offers.ts): each is tried by judging again, so it takes several times as long. */
  lintWithEdits(input: LintInput): Report
  /** Whether any of the inputs needs the tagger. */
  needs(inputs: readonly LintInput[]): boolean
}
