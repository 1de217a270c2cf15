import type { Apology, HandoffFit } from '../scoring/report.ts'
import type { Visibility } from '../situation/situation.ts'

/** All given fields must hold. The first group is about the reply that is reacted to, the second about the thread's state. */
export interface Condition {
  readonly apology?: readonly Apology[]
  readonly ownership?: boolean
  readonly defensive?: boolean
  readonly discourteous?: boolean
  readonly names_customer?: boolean
  readonly specific?: boolean
  readonly canned?: boolean
  /** The reply disclosed personal data. */
  readonly leak?: boolean
  /** The reply asked for personal data in public, or for secrets. */
  readonly pii_requested?: boolean
  readonly handoff_fit?: readonly HandoffFit[]
  readonly acknowledges?: boolean
  readonly next_step?: boolean
  readonly keeps_in_loop?: boolean
  readonly goodwill?: boolean
  readonly overall_min?: number
  readonly overall_max?: number
  readonly visibility?: Visibility

  readonly mood_min?: number
  readonly mood_max?: number
  /** The reply came after the target. */
  readonly late?: boolean
  /** Ids of decisive beats that have (not) been answered. */
  readonly answered?: readonly string[]
  readonly unanswered?: readonly string[]
  /** Some customer post of the thread was hidden by the trainee. */
  readonly hidden?: boolean
  readonly solved?: boolean
  readonly found?: boolean
  /** The thread was handed to the crisis owner. */
  readonly handed_over?: boolean
  /** Ids of remedies that were all (or that none of them was) done for the thread. */
  readonly remedy?: readonly string[]
  readonly no_remedy?: readonly string[]
  /** What was decided about the post of the group that the thread began with. */
  readonly approved?: boolean
  readonly declined?: boolean
}
