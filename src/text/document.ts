import type { Word } from './vocabulary.ts'

/** A half-open range of UTF-16 offsets into the original text. The one coordinate system outside src/text. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type TokenKind = 'word' | 'number' | 'emoji' | 'url' | 'email' | 'handle' | 'hashtag' | 'punctuation'

/**
 * A word or sign of the normalised text. Contractions are two tokens that share one span's characters
 * ("don't" is `do` + `not`, "we're" is `we` + `are`), so that rules see one spelling of a negation.
 */
export interface Token extends Span {
  /** What all tokens of this spelling share. */
  readonly word: Word
  /** Normalised, lower case, contraction spelled out; `raw` is what stands there. */
  readonly text: string
  readonly raw: string
  readonly kind: TokenKind
  /** Place in `Document.tokens`. */
  readonly index: number
  /** Place of its sentence in `Document.sentences`. */
  readonly sentence: number
  /** Words that somebody else said or would say: inside quotation marks, or reported ("the script says we are sorry"). */
  readonly quoted: boolean
  /** In the scope of a negation of the same clause ("not", "no", "never", "without", "n't"). */
  readonly negated: boolean
  /** Porter stem of `text` (natural), for words; else `text`. */
  readonly stem: string
}

export interface Sentence extends Span {
  readonly index: number
  /** Normalised text of the sentence, case kept. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly question: boolean
}

/** Who a clause's subject is, seen from the one who writes. */
export type Who = 'brand' | 'customer' | 'third' | 'nobody'

/** What part-of-speech tagging (compromise) tells of one clause. Only made for sentences where a rule asks. */
export interface Clause extends Span {
  readonly subject: Who
  /** Main verb as it stands, lower case; empty when the clause has none. */
  readonly verb: string
  readonly negated: boolean
  readonly mood: 'statement' | 'question' | 'imperative'
}

/**
 * A text, read once. Immutable; everything derived is computed at most once. `text` is the normalised view: zero-width
 * characters gone, homoglyphs and full-width letters folded, spaced-out letters joined, curly quotes straightened.
 */
export interface Document {
  readonly original: string
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** Tone by AFINN with service vocabulary corrected; about -5..5 per word, mean over the words that carry any. */
  readonly tone: number
  /** Spans within quotation marks. */
  readonly quotations: readonly Span[]
  /** Set when the text was longer than the cap and was cut. */
  readonly cut: boolean
  /** Where src/text/phrases.ts keeps what its lists found; nothing else looks into it. */
  listed: { readonly keeper: object; readonly matches: unknown } | undefined
  /** From offsets of the normalised view to offsets of the original. */
  spanOf(from: number, to: number): Span
  /** All matches of a (global) expression in the normalised view, as original spans. The expression must be proven linear. */
  find(expression: RegExp): readonly TextMatch[]
  /** Clauses of one sentence with subject, verb, mood. Throws TaggerMissing when the tagger was not loaded. */
  clauses(sentence: Sentence): readonly Clause[]
  /** Whether a word is used as a verb (or other non-name) at this place: "will" in "we will". Throws TaggerMissing. */
  usedAsName(token: Token): boolean
}

export interface TextMatch extends Span {
  /** Matched text as it stands in the original. */
  readonly raw: string
  /** Matched text in the normalised view. */
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Raised by `clauses` and `usedAsName` when no tagger was given; the engine catches it and loads the tagger. */
export class TaggerMissing extends Error {
  constructor() {
    super('This text needs the part-of-speech tagger; open the engine with the tagger loaded.')
    this.name = 'TaggerMissing'
  }
}
