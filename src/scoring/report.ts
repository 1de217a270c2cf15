import type { ApologyPart } from '../model/apology-parts.ts'
import type { Span } from '../text/document.ts'

export const DIMENSIONS = [
  'speed',
  'apology',
  'courtesy',
  'personal',
  'privacy',
  'handoff',
  'resolution',
  'style',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** From the gravest down. `critical` blocks, `error` asks for a rewrite, `praise` costs nothing. */
export const SEVERITIES = ['critical', 'error', 'warning', 'hint', 'praise'] as const
export type Severity = (typeof SEVERITIES)[number]

const PII_TYPES = [
  'email',
  'phone',
  'address',
  'card',
  'bank_account',
  'national_id',
  'passport',
  'date_of_birth',
  'order_id',
  'account_id',
  'booking_ref',
  'ip',
  'credentials',
  'full_name',
  'health',
  'financial',
  'account_fact',
  'location',
] as const
export type PiiType = (typeof PII_TYPES)[number]

const CHANNELS = ['dm', 'call', 'email', 'other_network', 'form', 'in_person'] as const
export type Channel = (typeof CHANNELS)[number]

export type Apology = 'none' | 'sincere' | 'hollow'
export type HandoffFit = 'not_needed' | 'missing' | 'appropriate' | 'inappropriate'

/** The labels of the annotation guide for one reply. */
export interface Judgement {
  readonly apology: Apology
  readonly ownership: boolean
  readonly defensive: boolean
  readonly discourteous: boolean
  readonly names_customer: boolean
  readonly specific: boolean
  readonly canned: boolean
  readonly pii_disclosed: readonly { readonly type: PiiType; readonly text: string }[]
  readonly pii_requested: readonly PiiType[]
  readonly handoff: readonly Channel[]
  readonly handoff_fit: HandoffFit
  readonly acknowledges: boolean
  readonly next_step: boolean
  readonly keeps_in_loop: boolean
  readonly goodwill: boolean
  /** 1 harmful to post .. 5 exemplary. */
  readonly overall: number
}

export interface Edit extends Span {
  readonly insert: string
}

export interface Suggestion {
  readonly message: string
  readonly edits: readonly Edit[]
}

/** An earlier reply that has nearly the same words, and where: spans of the reply (`here`) and of its text (`there`). */
export interface Twin {
  readonly text: string
  readonly here: readonly Span[]
  readonly there: readonly Span[]
}

/**
 * One thing a rule saw. Points at a span of the reply (`span`, `quote`), at an event of a drill (`event`, a sequence
 * number), or is `absent` and quotes the post that should have been answered.
 */
export interface Finding {
  readonly rule: string
  readonly dimension: Dimension
  /** Row of the practice, `P1` to `P25`. */
  readonly practice: string
  readonly severity: Severity
  /** One sentence about the reply, never about the person. */
  readonly message: string
  readonly why: string
  readonly span?: Span | undefined
  /** The marked words as they stand in the reply, or for `absent` the words of the post left unanswered. */
  readonly quote: string
  readonly absent: boolean
  readonly event?: number | undefined
  readonly suggestions: readonly Suggestion[]
  readonly twin?: Twin | undefined
  /** Further facts for machines: the type of personal data, the channel, the share of words in common. */
  readonly data: Readonly<Record<string, string>>
}

export type Verdict = 'post' | 'revise' | 'block' | 'not_judged'

export interface Versions {
  readonly engine: string
  readonly rules: string
  readonly policy: string
}

/** What `lint` answers. The same input under the same versions gives the same bytes. */
export interface Report {
  readonly verdict: Verdict
  /** 0-100; null when not judged. */
  readonly score: number | null
  readonly dimensions: Readonly<Record<Dimension, number | null>>
  /** In order of the reply; absent things last. */
  readonly findings: readonly Finding[]
  readonly judgement: Judgement | null
  /** The apology by its six components, where one is due and the reply was judged. */
  readonly apology?: readonly ApologyPart[] | undefined
  /** Why nothing was judged; only with `not_judged`. */
  readonly reason?: string | undefined
  /** What was defaulted or inferred, one short statement each. */
  readonly assumed: readonly string[]
  readonly versions: Versions
}
