import type { ReplyRule } from '../rules/rule.ts'
import type { LintInput } from '../situation/situation.ts'
import type { Report, Versions } from './report.ts'

/** The scorer, opened once: lexicons, default policy and (where asked for) the tagger are loaded. */
export interface Engine {
  readonly versions: Versions
  readonly rules: readonly ReplyRule[]
  /** Judges one reply. Pure and synchronous. Throws TaggerMissing when the engine was opened without the tagger and a rule needs it. */
  lint(input: LintInput): Report
  /** Whether any of the inputs needs the tagger. */
  needs(inputs: readonly LintInput[]): boolean
}
