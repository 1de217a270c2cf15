import { findAddresses } from './addresses.ts'
import { expand } from './contractions.ts'
import { undisguised } from './disguised-words.ts'
import type { Token, TokenKind } from './document.ts'
import { plainSigns } from './plain-signs.ts'
import { type MappedText, originalSpan } from './span-map.ts'

/**
 * Everything but addresses: letters with stops ("p.m."), words, figures, handles, hashtags, emoji, signs. What a match
 * is shows in its first characters, which is quicker than a group for each kind. One literal, so that the proof of
 * linearity sees it.
 */
const SIGN =
  /\p{L}[.]\p{L}[.](?:\p{L}[.])*|\p{L}[\p{L}\p{M}\p{N}_]*(?:'\p{L}+)*|[£$€]?\p{N}[\p{L}\p{M}\p{N}]*(?:[.,:/]\p{N}[\p{L}\p{N}]*)*[%£$€]?|[@#][\p{L}\p{N}_]+|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)*|[\u{1F1E6}-\u{1F1FF}]{2}|[:;=]-?[()]|<3|[!?]+|[.]+|-+|[^\s\p{L}\p{N}]/gu
const LETTER = /^\p{L}/u
const FIGURE = /^[£$€]?\p{N}/u
const FACE = /^(?:[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]|[:;=]-?[()]$|<3$)/u
const ASCII_SIGN = /^["'.,!?()*/\\_&%+[\]{}|~^-]/
/** "e-mail", "re-book": the prefix is no word of its own. */
const PREFIXES = new Set(['e', 're'])

const SHORT_WORDS = new Set(
  'am an as at be by do go he if in is it me my no of on or so to up us we'.split(' '),
)

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
  quoted: boolean
  negated = false
  /** Place in the normalised view, for src/text alone. */
  readonly from: number
  readonly to: number
  private readonly stemmer: (word: string) => string
  private known: string | undefined

  constructor(raw: RawToken, place: TokenPlace, home: TokenHome) {
    const { start, end } = originalSpan(home.mapped, raw.from, raw.to)
    this.text = raw.text
    this.raw = home.original.slice(start, end)
    this.kind = raw.kind
    this.start = start
    this.end = end
    this.index = place.index
    this.sentence = place.sentence
    this.quoted = place.quoted
    this.from = raw.from
    this.to = raw.to
    this.stemmer = home.stemmer
  }

  get stem(): string {
    this.known ??= this.kind === 'word' ? this.stemmer(this.text) : this.text
    return this.known
  }
}

/** What all tokens of a text share. */
export interface TokenHome {
  readonly mapped: MappedText
  readonly original: string
  readonly stemmer: (word: string) => string
}

/** What a token must know about where it stands. */
export interface TokenPlace {
  readonly index: number
  readonly sentence: number
  readonly quoted: boolean
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
  const ends = plainSigns(part)
  if (ends)
    for (let i = 0; i < ends.length; i += 2)
      put(text, part.slice(ends[i], ends[i + 1]), from + (ends[i] as number), into)
  else for (const match of part.matchAll(SIGN)) put(text, match[0], from + match.index, into)
}

function put(text: string, sign: string, at: number, into: RawToken[]): void {
  const kind = kindOf(sign)
  const to = at + sign.length
  const meant = kind === 'word' || kind === 'number' ? undisguised(sign.toLowerCase()) : undefined
  if (meant !== undefined) into.push({ text: meant, kind: 'word', from: at, to })
  else if (kind === 'word') word(text, sign, at, into)
  else if (!(sign === '-' && isInnerHyphen(text, at)))
    into.push({ text: sign.toLowerCase(), kind, from: at, to })
}

function kindOf(sign: string): TokenKind {
  const code = sign.charCodeAt(0)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word'
  if (code >= 48 && code <= 57) return 'number'
  if (ASCII_SIGN.test(sign)) return 'punctuation'
  if (sign.length > 1 && code === 0x40) return 'handle'
  if (sign.length > 1 && code === 0x23) return 'hashtag'
  if (LETTER.test(sign)) return 'word'
  if (FIGURE.test(sign)) return 'number'
  return FACE.test(sign) ? 'emoji' : 'punctuation'
}

/** "p.m." is pm; where the letters alone would be another word ("U.S.", "a.m."), the stops stay. */
function lettersOf(word: string): string {
  const lower = word.toLowerCase()
  const bare = lower.replaceAll('.', '')
  return SHORT_WORDS.has(bare) ? lower : bare
}

const WORD_UNIT = /^[\p{L}\p{N}]/u

function isInnerHyphen(text: string, at: number): boolean {
  return WORD_UNIT.test(text.charAt(at - 1)) && WORD_UNIT.test(text.charAt(at + 1))
}

function word(text: string, sign: string, from: number, into: RawToken[]): void {
  const to = from + sign.length
  if (sign.endsWith('.')) {
    into.push({ text: lettersOf(sign), kind: 'word', from, to })
    return
  }
  const lower = sign.toLowerCase()
  const before = into[into.length - 1]
  if (
    before !== undefined &&
    before.to === from - 1 &&
    PREFIXES.has(before.text) &&
    text.charAt(from - 1) === '-'
  ) {
    into[into.length - 1] = { text: before.text + lower, kind: 'word', from: before.from, to }
    return
  }
  const expanded = expand(lower)
  if (expanded === undefined) into.push({ text: lower, kind: 'word', from, to })
  else for (const part of expanded) into.push({ text: part, kind: 'word', from, to })
}
