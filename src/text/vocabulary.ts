import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { BoundedMap } from './bounded-map.ts'
import type { TokenKind } from './document.ts'

/** Words remembered at once; more than any corpus of replies uses. */
const REMEMBERED = 20_000
/** Most words that stand for many. */
const STAND_INS = 16
/** Numbers of words are below it: so long is a column of what is known of them. */
export const COLUMN = REMEMBERED + STAND_INS
/** Longer "words" are noise: they are not remembered, and Porter's rules are not made for them. */
const LONGEST_WORD = 40
/** Number of a word that is not remembered. */
const FORGOTTEN = -1

/** A word wherever it stands. All tokens of one spelling share it, so what is known of it is found without a look-up. */
export class Word {
  /** Normalised, lower case. */
  readonly text: string
  readonly kind: TokenKind
  /** Its place in columns, below `COLUMN`; less than 0 while it is not remembered. */
  number = FORGOTTEN
  private knownStem: string | undefined

  constructor(text: string, kind: TokenKind) {
    this.text = text
    this.kind = kind
    this.knownStem = undefined
  }

  /** Porter stem of a word; any other sign as it stands. */
  get stem(): string {
    this.knownStem ??=
      this.kind === 'word' && this.text.length <= LONGEST_WORD ? stemOf(this.text) : this.text
    return this.knownStem
  }
}

let words = new Map<string, Word>()
/** For all engines of the process: a word has one stem whoever asks. */
const stems = new BoundedMap<string>(REMEMBERED)

/** The word of a spelling: the same one every time, as long as it is remembered. */
export function wordOf(text: string, kind: TokenKind): Word {
  const known = words.get(text)
  if (known?.kind === kind) return known
  const word = new Word(internal(text), kind)
  return known || text.length > LONGEST_WORD ? word : remember(word)
}

function remember(word: Word): Word {
  if (words.size >= REMEMBERED) forgetAll()
  word.number = words.size
  words.set(word.text, word)
  return word
}

let standIns = 0

/** What stands for many words and is remembered for ever: "a name", "a number". Its stem is its text. */
export function standIn(text: string): Word {
  if (standIns === STAND_INS) throw new Error(`There are ${STAND_INS} words that stand for many; raise it`)
  const word = new Word(internal(text), 'punctuation')
  word.number = REMEMBERED + standIns++
  return word
}

/** How many times all words were forgotten: what was kept by their numbers before holds no longer. */
export let generation = 0

/** Texts that still hold one of the words know it by its own; it has no place any more. */
function forgetAll(): void {
  for (const word of words.values()) word.number = FORGOTTEN
  words = new Map()
  generation++
}

/** Porter stem of a lower-case word. */
export function stemOf(word: string): string {
  return word.length > LONGEST_WORD ? word : stems.get(word, stem)
}

const stem = (word: string): string => internal(porter.stem(word))

/** The engine's own copy of a string, which names of properties have: two of them are compared without reading them, and none keeps a text alive. */
export const internal = (text: string): string => Object.keys({ [text]: true })[0] as string

/**
 * What a keeper knows of words, in columns with a place for each number. Columns lie close together where a note on every
 * word would be strewn over megabytes, and the words of a reply are met a hundred times.
 */
export function columnsOf<Keeper extends object, Columns>(
  open: (keeper: Keeper) => Columns,
): (keeper: Keeper) => Columns {
  let all = new WeakMap<Keeper, Columns>()
  let last: { readonly keeper: Keeper; readonly columns: Columns; readonly asOf: number } | undefined
  return (keeper) => {
    if (last?.keeper === keeper && last.asOf === generation) return last.columns
    if (last?.asOf !== generation) all = new WeakMap()
    const columns = all.get(keeper) ?? open(keeper)
    all.set(keeper, columns)
    last = { keeper, columns, asOf: generation }
    return columns
  }
}

/** Something told of words, made when first asked for and kept as long as the word is. */
export function note<Keeper extends object, Value extends {}>(
  tell: (word: Word, keeper: Keeper) => Value,
): (word: Word, keeper: Keeper) => Value {
  const columnOf = columnsOf((_: Keeper): (Value | undefined)[] => new Array(COLUMN).fill(undefined))
  return (word, keeper) => {
    if (word.number < 0) return tell(word, keeper)
    const column = columnOf(keeper)
    const known = column[word.number]
    if (known !== undefined) return known
    const value = tell(word, keeper)
    column[word.number] = value
    return value
  }
}

const [NO, YES] = [1, 2]

/** A question about words that has yes or no for an answer, asked once of each as long as it is remembered. */
export function askedOnce(holds: (word: Word) => boolean): (word: Word) => boolean {
  let answers: Uint8Array | undefined
  let asOf = generation
  return (word) => {
    if (word.number < 0) return holds(word)
    if (answers === undefined || asOf !== generation) {
      answers = new Uint8Array(COLUMN)
      asOf = generation
    }
    const known = answers[word.number]
    if (known !== 0) return known === YES
    const answer = holds(word)
    answers[word.number] = answer ? YES : NO
    return answer
  }
}

/** Whether a word is one of a set. */
export const oneOf = (words: ReadonlySet<string>): ((word: Word) => boolean) =>
  askedOnce(({ text }) => words.has(text))
