/** Where a reply stands. The field names and values are those of the annotation guide (tests/golden/eval/GUIDE.md). */
export const PLATFORMS = ['x', 'facebook', 'instagram', 'review_site', 'forum', 'chat'] as const
export const VISIBILITIES = ['public', 'private'] as const
export const SURFACES = ['brand_page', 'mention', 'untagged', 'review', 'community'] as const
export const SECTORS = ['general', 'health', 'finance', 'legal'] as const
export const FAULTS = ['ours', 'unclear', 'not_ours'] as const
export const ANGERS = ['calm', 'annoyed', 'angry', 'furious'] as const
export const SENSITIVITIES = ['money', 'health', 'identity', 'minors'] as const
export const CRISES = ['danger', 'legal', 'harassment', 'viral'] as const

export type Platform = (typeof PLATFORMS)[number]
export type Visibility = (typeof VISIBILITIES)[number]
export type Surface = (typeof SURFACES)[number]
export type Sector = (typeof SECTORS)[number]
export type Fault = (typeof FAULTS)[number]
export type Anger = (typeof ANGERS)[number]
export type Sensitivity = (typeof SENSITIVITIES)[number]
export type Crisis = (typeof CRISES)[number]

export interface ThreadPost {
  readonly from: 'customer' | 'brand' | 'bystander'
  readonly name?: string | undefined
  readonly text: string
  /** ISO 8601 time, when the caller knows it. */
  readonly at?: string | undefined
}

/** What a situation calls for: stated by a scenario or a caller, else inferred from the thread. */
export interface Expectations {
  readonly fault: Fault
  readonly anger: Anger
  readonly sensitivity: readonly Sensitivity[]
  readonly crisis: readonly Crisis[]
  /** Whether the case needs account or personal details, or a private talk, to go on. */
  readonly needs_private: boolean
  /** First-response target in minutes. */
  readonly target_minutes: number
}

export interface Brand {
  readonly name: string
  readonly handle: string
  /** The brand's own phone numbers, addresses, mailboxes, links: never personal data. */
  readonly contacts: readonly string[]
  /** First names (or initials) of the staff who sign. */
  readonly agents: readonly string[]
}

export interface Situation {
  readonly platform: Platform
  readonly visibility: Visibility
  readonly surface: Surface
  readonly sector: Sector
  readonly brand: Brand
  readonly customer: { readonly name: string; readonly handle: string }
  /** Oldest first; the reply answers the last customer post. */
  readonly thread: readonly ThreadPost[]
  /** Product facts and record facts known to whoever replies; quoted in public they may be a leak. */
  readonly facts: readonly string[]
  readonly expectations: Partial<Expectations>
}

/** A team's facts and choices. Facts are part of the situation and may change labels; the rest changes score and verdict only. */
export interface Policy {
  readonly contacts: readonly string[]
  readonly agents: readonly string[]
  readonly sector?: Sector | undefined
  /** The company's signed-in inbox or secure form, as it is named in replies. */
  readonly secure_channel?: string | undefined
  readonly targets: Readonly<Partial<Record<Platform, number>>>
  readonly weights: Readonly<Record<string, number>>
  readonly severities: Readonly<Record<string, string>>
  readonly allowed_phrases: readonly string[]
}

/** What `lint` reads: the same value whether it came nested (API) or flat (set files). */
export interface LintInput {
  readonly situation: Situation
  readonly reply: string
  /** ISO 8601; speed is graded only when this and the time of the last customer post are given. */
  readonly replied_at?: string | undefined
  /** Earlier replies of the same person to other customers, for finding rote replies. */
  readonly earlier_replies: readonly string[]
  readonly policy: Policy
  /** What the door filled in because the caller left it out, e.g. `sector: general`. */
  readonly assumed: readonly string[]
}
