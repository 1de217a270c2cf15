import type { Brand, Expectations, Platform, Sector, Surface } from '../situation/situation.ts'
import type { Beat } from './beat.ts'
import type { Ending } from './ending.ts'
import type { Priority } from './priority.ts'
import type { Walk } from './walk-script.ts'

/** What a scenario trains. */
export const THEMES = ['angry', 'privacy', 'off_platform', 'crisis', 'community'] as const
export type Theme = (typeof THEMES)[number]

/**
 * How one works in it: one conversation after the other, a group of the brand in which one decides as well what may stand, or a shift with
 * several conversations at once.
 */
export const MODES = ['thread', 'moderation', 'shift'] as const
type Mode = (typeof MODES)[number]

/** A colleague (the crisis owner, say) posts as the brand; an impostor only looks like it. */
export const ROLES = ['customer', 'bystander', 'colleague', 'impostor'] as const
type Role = (typeof ROLES)[number]

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
