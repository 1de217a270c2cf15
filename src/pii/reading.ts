import { blankLinksAndHandles } from './blanked.ts'
import { type DateSpan, datesIn, marked } from './dates.ts'
import { type NumberRun, numberRuns } from './number-runs.ts'
import { isChunkCode, isWordCode, runsOf } from './runs.ts'
import { type DigitView, withDigits } from './spelled-digits.ts'

/** A run of letters, digits and apostrophes, lower case. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A run without white space, freed of the punctuation around it. */
export interface Chunk {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Signs stripped before it: `#`, `(`, `"`, `£`. */
  readonly opening: string
  /** Signs stripped after it: `,`, `.`, `:`. */
  readonly closing: string
}

/**
 * What recognizers read: the document's normalised view with digits written as 0-9, cut once into words and chunks.
 * All offsets are offsets of `text`; `startOf` and `endOf` lead back to the given text.
 */
export interface NormalisedText {
  readonly text: string
  /** `text` with links and handles blanked, same offsets. */
  readonly plain: string
  readonly words: readonly Word[]
  /** Places in `words` of those with a digit in them. */
  readonly figures: readonly number[]
  readonly chunks: readonly Chunk[]
  /** Digit groups, joined where they may be one number. */
  readonly runs: readonly NumberRun[]
  /** Calendar dates, in no order. */
  readonly dates: readonly DateSpan[]
  /** 1 for every character of `text` that is part of a date. */
  readonly inDate: Uint8Array
  /** Every word once, to ask cheaply whether a cue stands anywhere. */
  readonly vocabulary: ReadonlySet<string>
  /** How many digits stand in `plain`. */
  readonly digits: number
  readonly startOf: DigitView['startOf']
  readonly endOf: DigitView['endOf']
}

const WORD = /[\p{L}\p{N}\p{M}'_]+/gu
const CHUNK = /\S+/g
const OPENING = new Set('#("\'[{<*£$€₹¥~+=:;,-_/|>!?.')
const CLOSING = new Set(',.;:!?)"\'\\]}>*/|<&^-_=…')

/** Reads a text for recognizers. At most about 20,000 characters; the caller has cut it. */
export const readNormalised = (given: string): NormalisedText => new Reading(withDigits(given))

/** Most texts hold nothing to find and are asked for little, so each part is made when first asked for. */
class Reading implements NormalisedText {
  readonly text: string
  readonly plain: string
  readonly digits: number
  readonly startOf: DigitView['startOf']
  readonly endOf: DigitView['endOf']
  private knownWords: readonly Word[] | undefined
  private knownVocabulary: ReadonlySet<string> | undefined
  private knownFigures: readonly number[] | undefined
  private knownChunks: readonly Chunk[] | undefined
  private knownRuns: readonly NumberRun[] | undefined
  private knownDates: readonly DateSpan[] | undefined
  private knownInDate: Uint8Array | undefined

  constructor({ text, startOf, endOf }: DigitView) {
    this.text = text
    this.plain = blankLinksAndHandles(text)
    this.digits = digitsIn(this.plain)
    this.startOf = startOf
    this.endOf = endOf
    this.knownWords = undefined
    this.knownVocabulary = undefined
    this.knownFigures = undefined
    this.knownChunks = undefined
    this.knownRuns = undefined
    this.knownDates = undefined
    this.knownInDate = undefined
  }

  get words(): readonly Word[] {
    this.knownWords ??= wordsOf(this.plain)
    return this.knownWords
  }

  get vocabulary(): ReadonlySet<string> {
    this.knownVocabulary ??= new Set(this.words.map((word) => word.text))
    return this.knownVocabulary
  }

  get figures(): readonly number[] {
    this.knownFigures ??= figuresAmong(this.words)
    return this.knownFigures
  }

  get chunks(): readonly Chunk[] {
    this.knownChunks ??= chunksOf(this.plain)
    return this.knownChunks
  }

  get runs(): readonly NumberRun[] {
    this.knownRuns ??= numberRuns(this.plain)
    return this.knownRuns
  }

  get dates(): readonly DateSpan[] {
    this.knownDates ??= this.digits > 0 ? datesIn(this.plain) : []
    return this.knownDates
  }

  get inDate(): Uint8Array {
    this.knownInDate ??= marked(this.dates, this.plain.length)
    return this.knownInDate
  }
}

function digitsIn(text: string): number {
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) digits++
  }
  return digits
}

const wordsOf = (plain: string): readonly Word[] =>
  runsOf(plain, WORD, isWordCode, (text, from, to) => ({
    text: text.slice(from, to).toLowerCase(),
    from,
    to,
  }))

function figuresAmong(words: readonly Word[]): readonly number[] {
  const figures: number[] = []
  for (let i = 0; i < words.length; i++) if (digitsIn((words[i] as Word).text) > 0) figures.push(i)
  return figures
}

const chunksOf = (plain: string): readonly Chunk[] => {
  const chunks: Chunk[] = []
  for (const chunk of runsOf(plain, CHUNK, isChunkCode, trimmedChunk))
    if (chunk.from < chunk.to) chunks.push(chunk)
  return chunks
}

function trimmedChunk(text: string, from: number, to: number): Chunk {
  let start = from
  let end = to
  while (start < end && !isLetterOrDigit(text.charCodeAt(start)) && OPENING.has(text.charAt(start))) start++
  while (end > start && !isLetterOrDigit(text.charCodeAt(end - 1)) && CLOSING.has(text.charAt(end - 1))) end--
  return {
    text: text.slice(start, end),
    from: start,
    to: end,
    opening: text.slice(from, start),
    closing: text.slice(end, to),
  }
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)

/** Index of the first item that does not end before `offset`. */
export function indexAt(items: readonly { readonly to: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.to ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
