import { findAddresses } from './addresses.ts'
import type { Token, TokenKind } from './document.ts'
import { plainSigns } from './plain-signs.ts'
import { type MappedText, originalSpan } from './span-map.ts'
import { spellingOf } from './spelling.ts'
import { type Word, wordOf } from './vocabulary.ts'

/**
 * Everything but addresses: letters with stops ("p.m."), words, figures, handles, hashtags, emoji, signs. What a match
 * is shows in its first characters, which is quicker than a group for each kind. One literal, so that the proof of
 * linearity sees it.
 */
const SIGN =
  /\p{L}[.]\p{L}[.](?:\p{L}[.])*|\p{L}[\p{L}\p{M}\p{N}_]*(?:'\p{L}+)*|[£$€]?\p{N}[\p{L}\p{M}\p{N}]*(?:[.,:/]\p{N}[\p{L}\p{N}]*)*[%£$€]?|[@#][\p{L}\p{N}_]+|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)*|[\u{1F1E6}-\u{1F1FF}]{2}|[:;=]-?[()]|<3|[!?]+|[.]+|-+|[^\s\p{L}\p{N}]/gu
/** "e-mail", "re-book": the prefix is no word of its own. */
const PREFIXES = new Set(['e', 're'])

/** A token before the facts about sentences, quotations and negation are known. */
export interface RawToken {
  readonly word: Word
  /** As it stands in the normalised view. */
  readonly sign: string
  /** Place in the normalised view. */
  readonly from: number
  readonly to: number
}

/** A token of a Document. */
export class TextToken implements Token {
  readonly word: Word
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

  constructor(raw: RawToken, place: TokenPlace, { mapped, original }: TokenHome) {
    const { start, end } = originalSpan(mapped, raw.from, raw.to)
    this.word = raw.word
    this.text = raw.word.text
    this.raw = mapped.starts === undefined ? raw.sign : original.slice(start, end)
    this.kind = raw.word.kind
    this.start = start
    this.end = end
    this.index = place.index
    this.sentence = place.sentence
    this.quoted = place.quoted
    this.from = raw.from
    this.to = raw.to
  }

  get stem(): string {
    return this.word.stem
  }
}

/** What all tokens of a text share. */
export interface TokenHome {
  readonly mapped: MappedText
  readonly original: string
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
    const { from, to, kind } = address
    const sign = text.slice(from, to)
    tokens.push({ word: wordOf(sign.toLowerCase(), kind), sign, from, to })
    done = to
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

function put(text: string, found: string, from: number, into: RawToken[]): void {
  const { sign, words, joins } = spellingOf(found)
  const to = from + sign.length
  const before = into[into.length - 1]
  if (joins && before !== undefined && before.to === from - 1 && isPrefix(text, before)) {
    const whole = text.slice(before.from, to)
    const joined = wordOf(before.word.text + sign.toLowerCase(), 'word')
    into[into.length - 1] = { word: joined, sign: whole, from: before.from, to }
  } else if (!(sign === '-' && isInnerHyphen(text, from)))
    for (const word of words) into.push({ word, sign, from, to })
}

const isPrefix = (text: string, { word, to }: RawToken): boolean =>
  text.charAt(to) === '-' && PREFIXES.has(word.text)

const WORD_UNIT = /^[\p{L}\p{N}]/u

function isInnerHyphen(text: string, at: number): boolean {
  return WORD_UNIT.test(text.charAt(at - 1)) && WORD_UNIT.test(text.charAt(at + 1))
}
