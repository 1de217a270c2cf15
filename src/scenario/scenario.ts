import type { Apology, HandoffFit } from '../scoring/report.ts'
import type { Brand, Expectations, Platform, Sector, Surface, Visibility } from '../situation/situation.ts'
import type { Priority } from './priority.ts'

/** What a scenario trains. */
export const THEMES = ['angry', 'privacy', 'off_platform', 'crisis', 'community'] as const
export type Theme = (typeof THEMES)[number]

/**
 * How one works in it: one conversation after the other, a group of the brand in which one decides as well what may stand, or a shift with
 * several conversations at once.
 */
export const MODES = ['thread', 'moderation', 'shift'] as const
type Mode = (typeof MODES)[number]

/** What a post may be refused for (P14, P18); criticism, however sharp, is none of it. */
export const BREACHES = ['abuse', 'threat', 'personal_data', 'spam'] as const
export type Breach = (typeof BREACHES)[number]

/** A colleague (the crisis owner, say) posts as the brand; an impostor only looks like it. */
export const ROLES = ['customer', 'bystander', 'colleague', 'impostor'] as const
type Role = (typeof ROLES)[number]

/** Acts of the trainee that a beat may wait for. */
export const AWAITED_ACTS = ['hide', 'solve', 'hand_over', 'remedy', 'approve', 'decline', 'report'] as const
export type AwaitedAct = (typeof AWAITED_ACTS)[number]

export interface Person {
  readonly id: string
  readonly name: string
  readonly handle: string
  readonly role: Role
  /** 0 furious .. 100 delighted; customers only. */
  readonly mood: number
}

/** A group of the record panel, for the trainee's eyes only: label and value. */
interface RecordGroup {
  readonly title: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

/** Who takes a crisis over, how they are reached, and the one line that is approved for the public until they speak (P17). */
export interface CrisisOwner {
  readonly name: string
  readonly role: string
  readonly on_call: string
  readonly holding_line: string
}

/** Something the record allows. With an id it can be done there, with a `most` up to that sum; without one it is a line to read. */
export interface Remedy {
  readonly id: string | null
  readonly text: string
  /** What a reply that promises it would say: each a word, or words that stand together in a sentence. */
  readonly words: readonly string[]
  readonly most: { readonly sum: number; readonly currency: string } | null
}

export interface ThreadScript {
  readonly id: string
  readonly customer: string
  readonly surface: Surface
  /** Where it stands; a customer who is ignored may go on somewhere else. */
  readonly platform: Platform
  /** How many people have seen it at the start. */
  readonly reach: number
  readonly private_messages: boolean
  readonly expectations: Expectations
  /** How urgent it is, and why in one sentence; set in shifts only. */
  readonly priority: { readonly level: Priority; readonly why: string } | null
}

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

/** Chosen when nothing more can happen: the first in file order whose `when` holds; the last has none. */
export interface Ending {
  readonly id: string
  readonly title: string
  readonly when: Condition
  readonly thread: string
  readonly last_words: { readonly from: string; readonly text: string; readonly visibility: Visibility }
  readonly mood: number
  readonly reach: number
  /** One sentence for the scorecard: what this meant. */
  readonly meaning: string
}

export interface WalkStep {
  /** Decisive beat that is answered, or beat whose thread the action is about. */
  readonly beat: string
  /** Real seconds after that beat appeared. */
  readonly seconds: number
  readonly act:
    | { readonly kind: 'reply'; readonly text: string; readonly visibility: Visibility }
    | { readonly kind: 'hand_over'; readonly note: string }
    | { readonly kind: 'remedy'; readonly remedy: string; readonly sum: number | null }
    | { readonly kind: 'decline'; readonly text: string }
    | { readonly kind: 'approve' }
    | { readonly kind: 'priority'; readonly level: Priority }
    | { readonly kind: 'model' | 'bad' | 'hide' | 'find' | 'solve' | 'report' }
}

/** A committed trainee: what they do, and where it leads. `scenario check` plays them; together they reach every beat and ending. */
export interface Walk {
  readonly name: string
  readonly steps: readonly WalkStep[]
  readonly ending: string
}

export interface Scenario {
  readonly slug: string
  /** SHA-256 of the canonical text; a drill keeps it. */
  readonly hash: string
  readonly title: string
  readonly summary: string
  /** One paragraph for the start: who you are, what you may do. */
  readonly briefing: string
  readonly mode: Mode
  readonly theme: Theme
  readonly level: number
  /** Real minutes it takes: 4 to 8, a shift up to 16. */
  readonly minutes: number
  /** Wall clock of the scenario's minute 0, "14:02". */
  readonly starts_at: string
  readonly platform: Platform
  readonly sector: Sector
  readonly brand: Brand
  readonly secure_channel: string | undefined
  /** Null where nobody is on call: then nothing can be handed over. */
  readonly crisis_owner: CrisisOwner | null
  readonly practices: readonly string[]
  readonly content_notes: readonly string[]
  readonly cast: readonly Person[]
  readonly record: readonly RecordGroup[]
  /** What the trainee may do for the customer. */
  readonly remedies: readonly Remedy[]
  readonly facts: readonly string[]
  readonly threads: readonly ThreadScript[]
  readonly beats: readonly Beat[]
  readonly endings: readonly Ending[]
  readonly walks: readonly Walk[]
}
