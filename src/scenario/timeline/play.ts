import type { Visibility } from '../../situation/situation.ts'
import type { Beat } from '../beat.ts'
import type { Held, MoodPoint, TakenRemedy } from '../drill-state.ts'
import type { JudgedReport } from '../events.ts'
import type { Pace } from '../pace.ts'
import type { Priority } from '../priority.ts'
import type { Scenario, ThreadScript } from '../scenario.ts'

/**
 * A drill while it is replayed. Changed in place by the fold that made it and by nobody else; `DrillState` is its immutable face.
 * Times named `real` are epoch milliseconds, `at`, `due` and `minutes` are scenario minutes.
 */
export interface Play {
  readonly scenario: Scenario
  phase: 'before' | 'running' | 'ended'
  pace: Pace
  /** Real time of the last thing that happened. */
  real: number
  clock: Segment
  jump: Jump | null
  paused: boolean
  stood: boolean
  readonly threads: readonly ThreadPlay[]
  /** By customer. */
  readonly moods: Map<string, number>
  readonly points: MoodPoint[]
  scheduled: readonly Scheduled[]
  /** Minutes at which beats appeared. */
  readonly appeared: Map<string, number>
  /** In order of arrival. */
  readonly responses: ResponsePlay[]
  outgoing: readonly Outgoing[]
  readonly reports: ReadonlyMap<string, JudgedReport>
  ending: string | null
}

/** From `real` on, scenario time ran at `rate` minutes per real minute. */
export interface Segment {
  readonly real: number
  readonly minutes: number
  readonly rate: number
}

/** Nothing waits: time runs so that minute `until` comes after a few real seconds. `closing` when the last words come then. */
interface Jump {
  readonly until: number
  readonly rate: number
  readonly quick: boolean
  readonly closing: boolean
}

export interface ThreadPlay {
  readonly script: ThreadScript
  found: boolean
  solved: boolean
  /** Scenario minute at which the crisis owner was given it. */
  handedOver: number | null
  remedies: readonly TakenRemedy[]
  /** As the trainee set it. */
  priority: Priority | null
  /** Some customer post was hidden. */
  hidden: boolean
  reach: number
  posts: readonly PostPlay[]
  /** The last reply that took effect. */
  lastReply: ReplyFacts | null
}

export interface PostPlay {
  readonly id: string
  readonly from: 'customer' | 'brand' | 'bystander'
  readonly person: string
  readonly text: string
  readonly visibility: Visibility
  readonly at: number
  readonly real: number
  readonly beat: string | null
  readonly reply: string | null
  hidden: boolean
  held: Held | null
  reported: boolean
}

/** What conditions ask about a reply. */
export interface ReplyFacts {
  readonly report: JudgedReport | null
  readonly visibility: Visibility
  readonly late: boolean
}

export interface Scheduled {
  readonly beat: Beat
  readonly due: number
  /** Place in the file, for beats of the same minute. */
  readonly order: number
  /** A reaction: its condition was looked at when it was chosen. */
  readonly chosen: boolean
}

export interface ResponsePlay {
  readonly beat: Beat
  readonly arrived: { readonly at: number; readonly real: number }
  readonly target: number
  answeredAfter: number | null
  replies: readonly string[]
  late: boolean
  /** When the target was passed. */
  lateReal: number | null
  neglected: boolean
}

/** A reply that may still be called back. */
export interface Outgoing {
  readonly reply: string
  readonly thread: ThreadPlay
  /** The decisive beat it is named for, whose reactions it may set off. */
  readonly to: ResponsePlay | null
  /** Every post that waited in the thread when it was sent. */
  readonly answers: readonly ResponsePlay[]
  /** The answered post that a further word still belongs to. */
  readonly adds: ResponsePlay | null
  readonly visibility: Visibility
  readonly sent: number
  readonly effectiveReal: number
}
