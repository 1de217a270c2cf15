import { indexAt, type NormalisedText, type Word } from './reading.ts'

/** Words further apart than this many signs say nothing about each other; it also bounds the work. */
const WIDEST_GAP = 40
const SENTENCE_END = /[.!?]["')]?\s/

/** Up to `count` words before `offset` in the same sentence, nearest first. */
export function wordsBefore(reading: NormalisedText, offset: number, count: number): Word[] {
  const found: Word[] = []
  let right = offset
  for (let i = indexAt(reading.words, offset) - 1; i >= 0 && found.length < count; i--) {
    const word = reading.words[i]
    if (word === undefined || right - word.to > WIDEST_GAP) break
    if (endsSentence(reading.plain.slice(word.to, right), word)) break
    if (word.to <= offset) found.push(word)
    right = word.from
  }
  return found
}

/** Up to `count` words after `offset` in the same sentence, nearest first. */
export function wordsAfter(reading: NormalisedText, offset: number, count: number): Word[] {
  const found: Word[] = []
  let left = offset
  for (let i = indexAt(reading.words, offset); i < reading.words.length && found.length < count; i++) {
    const word = reading.words[i]
    if (word === undefined || word.from - left > WIDEST_GAP) break
    if (SENTENCE_END.test(reading.plain.slice(left, word.from))) break
    if (word.from >= offset) found.push(word)
    left = word.to
  }
  return found
}

/** The nearest word before `offset` that is one of `cues`, at most `count` words away. */
export function cueBefore(reading: NormalisedText, offset: number, cues: ReadonlySet<string>, count: number) {
  return wordsBefore(reading, offset, count).find((word) => cues.has(word.text))
}

export function cueAfter(reading: NormalisedText, offset: number, cues: ReadonlySet<string>, count: number) {
  return wordsAfter(reading, offset, count).find((word) => cues.has(word.text))
}

/** The nearest cue on either side. */
export function cueNear(
  reading: NormalisedText,
  from: number,
  to: number,
  cues: ReadonlySet<string>,
  count: number,
) {
  return cueBefore(reading, from, cues, count) ?? cueAfter(reading, to, cues, count)
}

/** "no." and "acc." are abbreviations, not the end of a sentence. */
function endsSentence(gap: string, word: Word): boolean {
  return SENTENCE_END.test(gap) && !(gap.startsWith('.') && ABBREVIATIONS.has(word.text))
}

const ABBREVIATIONS = new Set([
  'no',
  'nr',
  'num',
  'acc',
  'acct',
  'ref',
  'tel',
  'mob',
  'ext',
  'st',
  'dr',
  'mr',
  'mrs',
  'ms',
  'd',
  'o',
  'b',
])

/** Whether one of `cues` stands anywhere in the text. */
export function hasCue(reading: NormalisedText, cues: ReadonlySet<string>): boolean {
  for (const cue of cues) if (reading.vocabulary.has(cue)) return true
  return false
}

/** All matches of a global expression: most have none, which takes no iterator to tell. */
export function matches(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0
  let match = expression.exec(text)
  if (match === null) return NO_MATCHES
  const found: RegExpExecArray[] = []
  for (; match !== null; match = expression.exec(text)) found.push(match)
  return found
}

const NO_MATCHES: readonly RegExpExecArray[] = []

/** A set of words written as one line. */
export function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '))
}
