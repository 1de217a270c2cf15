import type { Reading } from '../acts/reading.ts'
import type { Mend } from '../mending/mend.ts'
import type { Dimension, Judgement, Severity, Twin } from '../scoring/report.ts'
import type { Situation } from '../situation/situation.ts'
import type { Span } from '../text/document.ts'

/** What a rule sees: where it points, and which of its messages says why. The runner makes a Finding of it. */
export interface Sighting<MessageId extends string = string> {
  readonly message: MessageId
  /** The words that show it. Left out only for `absent` things. */
  readonly span?: Span | undefined
  /** For absent things: the words of the post that should have been answered. */
  readonly missing?: string | undefined
  /** Fills `{name}` places of the message; `{match}` is always the marked text. Also kept as the finding's data. */
  readonly data?: Readonly<Record<string, string>>
  /** The other text, where the words are somebody's of before. */
  readonly twin?: Twin
  /** Set where the rule is less sure than its severity wants. */
  readonly severity?: Severity
}

/** A reply in the default example situation, or in another one where context matters. «Guillemets» mark the evidence. */
export type Example = string | PlacedExample

/** An example that stands elsewhere: what differs from the default situation, and what else its rule looks at. */
export interface PlacedExample {
  readonly situation: Partial<Situation>
  readonly reply: string
  /** ISO 8601; counts only where the customer's last post has a time too. */
  readonly replied_at?: string
  /** What the same person wrote to other customers before. */
  readonly earlier_replies?: readonly string[]
}

/** List labels of the judgement that a rule's sightings are collected into (`data.type` or `data.channel`). */
export type Collected = 'pii_disclosed' | 'pii_requested' | 'handoff'

/** One thing the scorer looks for in a reply. A value: id, test, catalogue row and page come from it. Ids are permanent. */
export interface ReplyRule<MessageId extends string = string> {
  readonly id: string
  readonly dimension: Dimension
  readonly practice: string
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly messages: Readonly<Record<MessageId, string>>
  /** Labels of the judgement that hold when this rule saw something. */
  readonly sets?: Partial<Judgement> | undefined
  readonly collects?: Collected | undefined
  /** Where the rule comes from: a row of the guide, a paper. */
  readonly source: string
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] }
  /** How the marked words may be changed; left out where only a person can tell. */
  readonly mend?: Mend | undefined
  /** Tells `see` of everything it sees, in any order. */
  check(reading: Reading, see: (sighting: Sighting<MessageId>) => void): void
}

/** Keeps the message ids typed inside a rule file. All rules have the same properties in the same order, so that what reads any of them is compiled once. */
export function defineRule<const MessageId extends string>(rule: ReplyRule<MessageId>): ReplyRule<MessageId> {
  return { sets: undefined, collects: undefined, mend: undefined, ...rule }
}
