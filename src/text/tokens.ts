import { findAddresses } from './addresses.ts'
import type { Token, TokenKind } from './document.ts'
import { endOfSign, isPlain } from './plain-signs.ts'
import type { Range } from './sentences.ts'
import { type MappedText, originalSpan } from './span-map.ts'
import { type Spelling, spellingAt } from './spelling.ts'
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

/** A token of a Document. It holds little: a reply has some forty, and every act walks along them. */
export class TextToken implements Token {
  readonly word: Word
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly index: number
  readonly sentence: number
  quoted: boolean
  negated = false

  constructor(word: Word, sign: string, from: number, to: number, place: TokenPlace, home: TokenHome) {
    const { start, end } = originalSpan(home.mapped, from, to)
    this.word = word
    this.raw = home.mapped.starts === undefined ? sign : home.original.slice(start, end)
    this.start = start
    this.end = end
    this.index = place.index
    this.sentence = place.sentence
    this.quoted = place.quoted
  }

  get text(): string {
    return this.word.text
  }

  get kind(): TokenKind {
    return this.word.kind
  }

  get stem(): string {
    return this.word.stem
  }
}

/** A text that is cut into tokens. Its sentences and quotations stand in order, in the normalised view. */
export interface TokenHome {
  readonly mapped: MappedText
  readonly original: string
  readonly sentences: readonly Range[]
  readonly quotations: readonly Range[]
}

/** What a token must know about where it stands. */
interface TokenPlace {
  readonly index: number
  readonly sentence: number
  readonly quoted: boolean
}

/** Tokens of the normalised view, in order. Linear: one pass, and every alternative moves forward. */
export function splitTokens(home: TokenHome): readonly TextToken[] {
  const { text } = home.mapped
  const list = new TokenList(home)
  let done = 0
  for (const { from, to, kind } of findAddresses(text)) {
    signs(text, done, from, list)
    const sign = text.slice(from, to)
    list.add(wordOf(sign.toLowerCase(), kind), sign, from, to)
    done = to
  }
  signs(text, done, text.length, list)
  return list.tokens
}

/** Tokens put down in order: one walk along the sentences and quotations tells each where it stands. */
class TokenList implements TokenPlace {
  readonly tokens: TextToken[] = []
  index = 0
  sentence = 0
  quoted = false
  /** Where the last token stands in the normalised view. */
  from = 0
  to = 0
  private quotation = 0
  private readonly home: TokenHome

  constructor(home: TokenHome) {
    this.home = home
  }

  add(word: Word, sign: string, from: number, to: number): void {
    const { sentences, quotations } = this.home
    while (this.sentence < sentences.length - 1 && from >= (sentences[this.sentence + 1] as Range).from)
      this.sentence++
    while (this.quotation < quotations.length && from >= (quotations[this.quotation] as Range).to)
      this.quotation++
    const around = quotations[this.quotation]
    this.quoted = around !== undefined && from >= around.from && to <= around.to
    this.index = this.tokens.length
    this.from = from
    this.to = to
    this.tokens.push(new TextToken(word, sign, from, to, this, this.home))
  }
}

function signs(text: string, from: number, to: number, into: TokenList): void {
  if (from >= to) return
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  const home = { text, part, offset: from, into }
  if (isPlain(part)) plainSigns(home, 0, part.length)
  else mixedSigns(home)
}

/** A stretch of a text between addresses, and where it begins. */
interface Stretch {
  readonly text: string
  readonly part: string
  readonly offset: number
  readonly into: TokenList
}

/** Everything but blanks is part of a sign, so where one begins needs no match to tell. */
function plainSigns({ text, part, offset, into }: Stretch, from: number, to: number): void {
  for (let at = from; at < to; ) {
    if (isBlank(part.charCodeAt(at))) {
      at++
      continue
    }
    const end = endOfSign(part, at)
    put(text, spellingAt(part, at, end), offset + at, into)
    at = end
  }
}

/** No sign has a blank in it, so what stands between two is read by itself: an emoji does not make the words beside it slow. */
function mixedSigns(stretch: Stretch): void {
  const { text, part, offset, into } = stretch
  for (let from = 0; from < part.length; from++) {
    let to = from
    while (to < part.length && !isBlank(part.charCodeAt(to))) to++
    const run = part.slice(from, to)
    if (isPlain(run)) plainSigns(stretch, from, to)
    else
      for (const { 0: sign, index } of run.matchAll(SIGN))
        put(text, spellingAt(sign, 0, sign.length), offset + from + index, into)
    from = to
  }
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a

function put(text: string, { sign, word, more, joins }: Spelling, from: number, into: TokenList): void {
  const to = from + sign.length
  const before = joins ? into.tokens[into.tokens.length - 1] : undefined
  if (before !== undefined && into.to === from - 1 && isPrefix(text, before, into.to)) {
    into.tokens.pop()
    const joined = wordOf(before.word.text + sign.toLowerCase(), 'word')
    into.add(joined, text.slice(into.from, to), into.from, to)
  } else if (!(sign === '-' && isInnerHyphen(text, from))) {
    into.add(word, sign, from, to)
    if (more) for (const one of more) into.add(one, sign, from, to)
  }
}

const isPrefix = (text: string, { word }: TextToken, to: number): boolean =>
  text.charAt(to) === '-' && PREFIXES.has(word.text)

const WORD_UNIT = /^[\p{L}\p{N}]/u

function isInnerHyphen(text: string, at: number): boolean {
  return WORD_UNIT.test(text.charAt(at - 1)) && WORD_UNIT.test(text.charAt(at + 1))
}
