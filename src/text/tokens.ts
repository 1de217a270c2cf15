import { findAddresses } from './addresses.ts'
import { expand } from './contractions.ts'
import type { Token, TokenKind } from './document.ts'
import type { Range } from './sentences.ts'
import { type MappedText, originalSpan } from './span-map.ts'

/**
 * Everything but addresses, one alternative a kind, each beginning with other characters than the one before may end
 * with. A hyphen inside a word parts two words and is no sign ("follow-up" is "follow up").
 */
const SIGN = new RegExp(
  [
    "(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}_]*(?:'\\p{L}+)*)",
    '(?<number>[£$€]?\\p{N}[\\p{L}\\p{M}\\p{N}]*(?:[.,:/]\\p{N}[\\p{L}\\p{N}]*)*[%£$€]?)',
    '(?<handle>@[\\p{L}\\p{N}_]+)',
    '(?<hashtag>#[\\p{L}\\p{N}_]+)',
    '(?<emoji>\\p{Extended_Pictographic}[\\u{1F3FB}-\\u{1F3FF}\\uFE0F]*(?:\\u200D\\p{Extended_Pictographic}[\\u{1F3FB}-\\u{1F3FF}\\uFE0F]*)*|[\\u{1F1E6}-\\u{1F1FF}]{2}|[:;=]-?[()]|<3)',
    '(?<punctuation>[!?]+|[.]+|-+|[^\\s\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
)
const KINDS = ['word', 'number', 'handle', 'hashtag', 'emoji', 'punctuation'] as const
const SIMPLE = /^[a-z]+$/
/** "e-mail", "re-book": the prefix is no word of its own. */
const PREFIXES = new Set(['e', 're'])

/** A token before the facts about sentences, quotations and negation are known. */
export interface RawToken {
  readonly text: string
  readonly kind: TokenKind
  /** Place in the normalised view. */
  readonly from: number
  readonly to: number
}

/** A token of a Document. The stem is made when first asked for. */
export class TextToken implements Token {
  readonly text: string
  readonly raw: string
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly index: number
  readonly sentence: number
  readonly quoted: boolean
  negated = false
  /** Place in the normalised view, for src/text alone. */
  readonly from: number
  readonly to: number
  private readonly stemmer: (word: string) => string
  private known: string | undefined

  constructor(raw: RawToken, place: TokenPlace) {
    const { start, end } = originalSpan(place.mapped, raw.from, raw.to)
    this.text = raw.text
    this.raw = place.original.slice(start, end)
    this.kind = raw.kind
    this.start = start
    this.end = end
    this.index = place.index
    this.sentence = place.sentence
    this.quoted = place.quoted
    this.from = raw.from
    this.to = raw.to
    this.stemmer = place.stemmer
  }

  get stem(): string {
    this.known ??= this.kind === 'word' ? this.stemmer(this.text) : this.text
    return this.known
  }
}

/** What a token must know about where it stands. */
export interface TokenPlace {
  readonly mapped: MappedText
  readonly original: string
  readonly index: number
  readonly sentence: number
  readonly quoted: boolean
  readonly stemmer: (word: string) => string
}

/** Tokens of the normalised view, in order. Linear: one pass, and every alternative moves forward. */
export function splitTokens(text: string): readonly RawToken[] {
  const tokens: RawToken[] = []
  let done = 0
  for (const address of findAddresses(text)) {
    signs(text, done, address.from, tokens)
    tokens.push({ text: text.slice(address.from, address.to).toLowerCase(), ...address })
    done = address.to
  }
  signs(text, done, text.length, tokens)
  return tokens
}

function signs(text: string, from: number, to: number, into: RawToken[]): void {
  if (from >= to) return
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  SIGN.lastIndex = 0
  for (let match = SIGN.exec(part); match !== null; match = SIGN.exec(part)) {
    const at = from + match.index
    const kind = kindOf(match)
    if (kind === 'word') words(text, match[0].toLowerCase(), { from: at, to: at + match[0].length }, into)
    else if (!(match[0] === '-' && isInnerHyphen(text, at))) {
      into.push({ text: match[0].toLowerCase(), kind, from: at, to: at + match[0].length })
    }
  }
}

function kindOf(match: RegExpExecArray): (typeof KINDS)[number] {
  for (let i = 1; i < KINDS.length; i++) if (match[i] !== undefined) return KINDS[i - 1] ?? 'punctuation'
  return 'punctuation'
}

const WORD_UNIT = /[\p{L}\p{N}]/u

function isInnerHyphen(text: string, at: number): boolean {
  return WORD_UNIT.test(text.charAt(at - 1)) && WORD_UNIT.test(text.charAt(at + 1))
}

function words(text: string, word: string, { from, to }: Range, into: RawToken[]): void {
  const before = into.at(-1)
  if (before !== undefined && before.to === from - 1 && PREFIXES.has(before.text) && text.charAt(from - 1) === '-') {
    into[into.length - 1] = { text: before.text + word, kind: 'word', from: before.from, to }
    return
  }
  const expanded = SIMPLE.test(word) && word.length > 6 ? undefined : expand(word)
  if (expanded === undefined) into.push({ text: word, kind: 'word', from, to })
  else for (const part of expanded) into.push({ text: part, kind: 'word', from, to })
}
