import type { Visibility } from '../situation/situation.ts'
import type { JudgedReport } from './events.ts'
import type { Pace } from './pace.ts'
import type { Priority } from './priority.ts'

export type Held = 'waiting' | 'approved' | 'declined'

/** A post as the platform shows it. `at` is in scenario minutes; `real` is epoch milliseconds. */
export interface ShownPost {
  readonly id: string
  readonly from: 'customer' | 'brand' | 'bystander'
  readonly person: string
  readonly name: string
  readonly handle: string
  readonly text: string
  readonly visibility: Visibility
  readonly at: number
  readonly real: number
  readonly hidden: boolean
  /** A post of the group: whether it still waits for a decision, and which one was taken. Null for all others. */
  readonly held: Held | null
  readonly reported: boolean
  /** Beat it came from; null for replies. */
  readonly beat: string | null
  /** Set for replies. */
  readonly reply: {
    readonly id: string
    readonly pendingUntil: number | null
    readonly report: JudgedReport | null
  } | null
}

/** A decisive post that has appeared, answered or not. Minutes are scenario minutes. */
export interface Response {
  readonly beat: string
  readonly thread: string
  readonly arrived: { readonly at: number; readonly real: number }
  readonly targetMinutes: number
  /** Minutes from arrival to the first Send that stood; null while or when unanswered. */
  readonly tookMinutes: number | null
  /** Replies to it that stood, in order. */
  readonly replies: readonly string[]
  /** Waited four times the target: nobody will answer any more. */
  readonly neglected: boolean
}

export interface Waiting {
  readonly beat: string
  readonly sinceMinutes: number
  readonly targetMinutes: number
  /** Epoch ms at which the target is reached if the clock keeps running, and at which the post counts as neglected. */
  readonly dueReal: number
  readonly neglectedReal: number
}

/** A remedy that was done for a thread. */
export interface TakenRemedy {
  readonly id: string
  readonly at: number
  readonly sum: number | null
}

export interface ThreadState {
  readonly id: string
  readonly customer: string
  readonly found: boolean
  readonly solved: boolean
  /** Scenario minute at which the crisis owner was given it; null while it is ours. */
  readonly handedOver: number | null
  readonly remedies: readonly TakenRemedy[]
  /** As the trainee set it in a shift. */
  readonly priority: Priority | null
  readonly mood: number
  readonly reach: number
  readonly posts: readonly ShownPost[]
  readonly waiting: Waiting | null
}

export interface MoodPoint {
  readonly at: number
  readonly thread: string
  readonly mood: number
  readonly reach: number
  /** What moved it: a beat id, a reply id, `start`, `late:<beat>`, `neglected:<beat>`, `hidden:<post>` or `ending:<id>`. */
  readonly cause: string
}

/** What every thread shows at a moment. Derived from scenario and log alone. */
export interface DrillState {
  readonly status: 'running' | 'paused' | 'ended' | 'finished' | 'interrupted'
  readonly pace: Pace
  /** Scenario minutes since the start at `now`. */
  readonly minutes: number
  /** Scenario minutes per real minute; 0 while it stands. */
  readonly rate: number
  readonly threads: readonly ThreadState[]
  readonly responses: readonly Response[]
  readonly moods: readonly MoodPoint[]
  /** Epoch ms at which something changes without any further event; null when nothing will. */
  readonly nextChange: number | null
  readonly ending: string | null
  /** Decisive beats that can still arrive. */
  readonly pendingDecisive: boolean
}
