import type { Dimension, Finding, Verdict, Versions } from '../scoring/report.ts'
import type { Visibility } from '../situation/situation.ts'
import type { JudgedReport } from './events.ts'
import type { Pace } from './pace.ts'
import type { Priority } from './priority.ts'

/** One reply of the drill with its report and what it did. */
export interface ReplyCard {
  readonly id: string
  readonly thread: string
  readonly beat: string | null
  /** The post it answers. */
  readonly to: { readonly name: string; readonly text: string } | null
  readonly text: string
  readonly visibility: Visibility
  /** Scenario wall clock, "14:46". */
  readonly time: string
  readonly tookMinutes: number | null
  readonly targetMinutes: number | null
  /** Real seconds to the answer, as the drill runs when it is not slowed; null without a clock. Drills of earlier versions have none. */
  readonly tookSeconds?: number | null | undefined
  readonly report: JudgedReport
  readonly moodBefore: number
  readonly moodAfter: number
}

/** A decisive post, its model answer and what that would have led to. */
export interface ModelCard {
  readonly beat: string
  readonly to: { readonly name: string; readonly text: string }
  readonly text: string
  readonly visibility: Visibility
  readonly why: string
  readonly score: number | null
  /** First words that would have come back. */
  readonly ledTo: string | null
}

export interface TimelineItem {
  readonly at: number
  /** Scenario wall clock. */
  readonly time: string
  readonly kind: 'post' | 'reply' | 'action' | 'missed' | 'ending'
  readonly who: string
  readonly text: string
  readonly visibility: Visibility
  /** Mood of the thread's customer right after it. */
  readonly mood: number
  readonly thread: string
  /** How many people had seen the thread by then. Here and below: drills of earlier versions have none. */
  readonly reach?: number | undefined
  /** Id of the post, and for an action that hid one, of the post that the public did not see any more. */
  readonly post?: string | undefined
  readonly hides?: string | undefined
  /** Nobody but its writer saw it: it was declined, or waited for a decision to the end. */
  readonly unseen?: true | undefined
}

/** One thread of a shift: when it came, when it was answered, and how urgent it was taken to be. Times are the scenario's wall clock. */
export interface OrderRow {
  readonly thread: string
  readonly name: string
  readonly arrived: string
  /** Null when nothing was answered. */
  readonly answered: string | null
  /** Whether some post of it wanted an answer. */
  readonly wanted: boolean
  /** Whether every answer that was wanted came within its target. */
  readonly inTime: boolean
  /** The priority that stood at the first answer, or in the end. */
  readonly set: Priority | null
  readonly right: Priority
  readonly why: string
}

export interface Outcome {
  readonly ending: string | null
  readonly title: string
  readonly meaning: string
  readonly mood: number
  readonly reach: number
  /** After P13's shares; a model, not a forecast. */
  readonly comesBack: boolean
  readonly recommends: boolean
  readonly praisesInPublic: boolean
}

/** The whole scenario played once more with model answers in good time. */
export interface Otherwise {
  readonly outcome: Outcome
  readonly moods: readonly { readonly at: number; readonly mood: number }[]
  readonly timeline: readonly TimelineItem[]
}

/** How this try stands among the same person's finished tries of the scenario. */
export interface Standing {
  /** Finished tries before this one. */
  readonly tries: number
  /** Their best score; null without one. */
  readonly best: number | null
  /** Speed and quality against the last of them, in one sentence; null without one. */
  readonly sinceLast: string | null
}

/** The report over a whole drill, kept in the log: pages of a finished drill are drawn from it alone. */
export interface Scorecard {
  readonly scenario: {
    readonly slug: string
    readonly title: string
    readonly hash: string
    readonly brand: string
  }
  /** Left out when the drill ran as written. */
  readonly pace?: Pace | undefined
  readonly startedAt: number
  readonly finishedAt: number
  readonly score: number
  readonly verdict: Verdict
  /** Finished before the last decisive post arrived: no first try, no done assignment. */
  readonly unfinished: boolean
  /** Only the posts that were weak in an earlier try: as an unfinished drill, it counts for nothing. */
  readonly part?: true | undefined
  readonly dimensions: Readonly<Record<Dimension, number | null>>
  /** One short phrase a dimension: what decided it. */
  readonly decided: Readonly<Record<Dimension, string>>
  readonly summary: string
  readonly replies: readonly ReplyCard[]
  /** What only the whole drill shows; `event` or `absent`. */
  readonly findings: readonly Finding[]
  readonly models: readonly ModelCard[]
  readonly timeline: readonly TimelineItem[]
  readonly moods: readonly { readonly at: number; readonly mood: number }[]
  /** Whose mood that is. Drills of earlier versions do not say. */
  readonly moodsOf?: { readonly thread: string; readonly name: string } | undefined
  readonly targetAt: readonly number[]
  readonly outcome: Outcome
  /** Drills of earlier versions have neither this nor `standing`. */
  readonly otherwise?: Otherwise | undefined
  readonly standing?: Standing | undefined
  /** The threads of a shift in the order in which they were answered; left out otherwise. */
  readonly order?: readonly OrderRow[] | undefined
  readonly next: { readonly practice: string; readonly title: string; readonly why: string }
  readonly versions: Versions
}
