import type { Expectations, Visibility } from '../situation/situation.ts'
import type { Condition } from './when.ts'

/** What a post may be refused for (P14, P18); criticism, however sharp, is none of it. */
export const BREACHES = ['abuse', 'threat', 'personal_data', 'spam'] as const
export type Breach = (typeof BREACHES)[number]

/** Acts of the trainee that a beat may wait for. */
export const AWAITED_ACTS = ['hide', 'solve', 'hand_over', 'remedy', 'approve', 'decline', 'report'] as const
export type AwaitedAct = (typeof AWAITED_ACTS)[number]

export interface ModelAnswer {
  readonly text: string
  readonly visibility: Visibility
  /** One or two sentences for the scorecard: what makes it work. */
  readonly why: string
}

/** A post that decides something: it wants an answer within its target, and its answers are graded. */
export interface Decisive {
  /** The platform's target in scenario minutes, and the real seconds (at least 120) that stand for it. */
  readonly target_minutes: number
  readonly target_real_seconds: number
  /** Weight in the drill score, 1 to 3. */
  readonly gravity: number
  /** Differences from the thread's expectations for this post. */
  readonly expectations: Partial<Expectations>
  readonly model_answer: ModelAnswer
  /** Looks good and is not: lints at overall 2 or less. */
  readonly bad_answer: ModelAnswer
}

export type Trigger =
  /** Scenario minutes after the start. */
  | { readonly kind: 'at'; readonly minutes: number }
  /** Scenario minutes after another beat appeared. */
  | { readonly kind: 'after'; readonly beat: string; readonly minutes: number }
  /** Scenario minutes after the first reply to a decisive beat took effect; of several such beats the first in file order whose `when` holds plays. */
  | { readonly kind: 'reply_to'; readonly beat: string; readonly minutes: number }
  /** Scenario minutes after the trainee first did something in a thread; `remedy` names which one. */
  | {
      readonly kind: 'acted'
      readonly act: AwaitedAct
      readonly thread: string
      readonly minutes: number
      readonly remedy?: string | undefined
    }

export interface Beat {
  readonly id: string
  readonly thread: string
  readonly from: string
  readonly visibility: Visibility
  readonly text: string
  readonly trigger: Trigger
  readonly when: Condition
  /** Change of the thread customer's mood and of the thread's reach when it appears. */
  readonly mood: number
  readonly reach: number
  readonly decisive: Decisive | null
  /** Why it may be hidden or declined; null when it has to stand. */
  readonly breaks: Breach | null
  /** It waits for a decision; `reason` are words of which a usable reason for declining it has one. */
  readonly held: { readonly reason: readonly string[] } | null
}
