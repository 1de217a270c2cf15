import type { Token } from './document.ts'
import {
  ALONE,
  END,
  GAP,
  kindOf,
  mayBeEnd,
  mayBeMissing,
  numberOf,
  passesCommas,
  SET,
  START,
  takesNames,
} from './phrase-code.ts'
import type { Listed, PhraseIndex } from './phrase-index.ts'
import { wayIn } from './phrase-syntax.ts'
import { oneOf, type Word } from './vocabulary.ts'

/** One sentence in which phrases are looked for: the tokens from `from` to `to`, and what the lists know of their words. */
export interface Row {
  readonly tokens: readonly Token[]
  readonly listed: Listed
  readonly index: PhraseIndex
  from: number
  to: number
}

/**
 * End (exclusive) of the match of the parts from `code[at]` on from tokens[place] within a sentence, or -1. The cost of a try
 * is bounded by the phrase (gaps are short), not by the text.
 */
export function walk(row: Row, code: Int32Array, at: number, place: number): number {
  for (;;) {
    const part = code[at] as number
    if (part === 0) return place
    switch (kindOf(part)) {
      case START:
        if (!opens(row, place)) return -1
        break
      case END:
        if (!closes(row, place)) return -1
        break
      case GAP:
        return walkGap(row, code, at, place)
      default:
        if (mayBeMissing(part) || mayBeEnd(part)) return walkDoubtful(row, code, at, place)
        if (!fits(row, part, place)) return -1
        place++
    }
    at++
  }
}

/** A word that may be missing, or where the sentence may end instead. */
function walkDoubtful(row: Row, code: Int32Array, at: number, place: number): number {
  const part = code[at] as number
  const taken = fits(row, part, place) ? walk(row, code, at + 1, place + 1) : -1
  if (taken >= 0) return taken
  return mayBeMissing(part) || closes(row, place) ? walk(row, code, at + 1, place) : -1
}

function walkGap(row: Row, code: Int32Array, at: number, place: number): number {
  const gap = code[at] as number
  const most = numberOf(gap)
  for (let skipped = 0; skipped <= most; skipped++) {
    const end = walk(row, code, at + 1, place + skipped)
    if (end >= 0) return end
    if (place + skipped >= row.to) return -1
    if (!passesCommas(gap) && isComma((row.tokens[place + skipped] as Token).word)) return -1
  }
  return -1
}

const isComma = oneOf(new Set([',', ':', ';', '-', '(', ')']))

/** Whether the token at a place is one of a part's words. */
export function fits(row: Row, part: number, place: number): boolean {
  if (place >= row.to) return false
  const { word } = row.tokens[place] as Token
  if (kindOf(part) === ALONE) return aloneOf(row, word) === numberOf(part)
  return kindOf(part) === SET && (isIn(row, word, numberOf(part)) || (takesNames(part) && isName(row, place)))
}

const aloneOf = ({ listed, index }: Row, { number, text }: Word): number | undefined =>
  number < 0 ? index.alone.get(text) : listed.alone[number]

const [OUTSIDE, INSIDE] = [1, 2]

/** Whether a word is one of a set, capitals apart. */
function isIn({ listed, index }: Row, word: Word, set: number): boolean {
  if (word.number < 0) return wayIn(word, index.set(set)) >= 0
  const { sets, bytes } = listed
  const at = word.number * bytes + (set >> 2)
  const shift = (set & 3) << 1
  const told = ((sets[at] as number) >> shift) & 3
  if (told !== 0) return told === INSIDE
  const inside = wayIn(word, index.set(set)) >= 0
  sets[at] = (sets[at] as number) | ((inside ? INSIDE : OUTSIDE) << shift)
  return inside
}

/** Any capitalised word may be a name. */
export const isName = ({ tokens }: Row, place: number): boolean => {
  const token = tokens[place] as Token
  return token.kind === 'word' && NAME.test(token.raw)
}

const NAME = /^\p{Lu}\p{Ll}/u

/** Signs looked over at a sentence's edge; more are no writing. */
const MOST_SIGNS = 12

/** A sentence begins here: nothing but signs stands before. */
const opens = (row: Row, place: number): boolean => onlySigns(row, place - 1, -1)

/** A sentence ends here: nothing but signs follows. */
const closes = (row: Row, place: number): boolean => onlySigns(row, place, 1)

function onlySigns({ tokens, from, to }: Row, first: number, step: number): boolean {
  for (let i = 0; i < MOST_SIGNS; i++) {
    const place = first + i * step
    if (place < from || place >= to) return true
    const { kind } = tokens[place] as Token
    if (kind !== 'punctuation' && kind !== 'emoji') return false
  }
  return false
}
