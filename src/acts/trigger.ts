import { COLUMN, columnsOf, type Word } from '../text/vocabulary.ts'
import { act, type Reading } from './reading.ts'

/** Bits that fit a small whole number. */
const WIDTH = 30
const asked: ((word: Word) => boolean)[] = []
/** Made anew with every question, so that words are asked again. */
let keeper = {}

/** For each word the questions that it answers with yes, as bits in so many numbers. */
interface Answers {
  readonly numbers: number
  readonly told: Uint8Array
  readonly bits: Int32Array
}

const answersOf = columnsOf((_: object): Answers => {
  const numbers = Math.ceil(asked.length / WIDTH)
  return { numbers, told: new Uint8Array(COLUMN), bits: new Int32Array(COLUMN * numbers) }
})

/** Adds the answers of a word to those of the reply. */
function addAnswers({ numbers, told, bits }: Answers, word: Word, all: number[]): void {
  if (word.number < 0) {
    ask(word, all, 0)
    return
  }
  const from = word.number * numbers
  if (told[word.number] === 0) {
    told[word.number] = 1
    ask(word, bits, from)
  }
  for (let i = 0; i < numbers; i++) all[i] = (all[i] as number) | (bits[from + i] as number)
}

function ask(word: Word, bits: Int32Array | number[], from: number): void {
  for (const [i, holds] of asked.entries()) {
    const at = from + Math.floor(i / WIDTH)
    if (holds(word)) bits[at] = (bits[at] as number) | (1 << (i % WIDTH))
  }
}

const standing = act(({ document }): readonly number[] => {
  const answers = answersOf(keeper)
  const all: number[] = []
  for (let i = 0; i < answers.numbers; i++) all.push(0)
  for (const { word } of document.tokens) addAnswers(answers, word, all)
  return all
})

/**
 * Whether a word of which something holds stands anywhere in the reply. What holds of a word is asked once, however often the
 * word is met, and one look at each word serves all triggers: an act that cannot find anything without such a word need not begin.
 */
export function trigger(holds: (word: Word) => boolean): (reading: Reading) => boolean {
  const place = asked.push(holds) - 1
  keeper = {}
  const [at, bit] = [Math.floor(place / WIDTH), 1 << (place % WIDTH)]
  return (reading) => ((standing(reading)[at] as number) & bit) !== 0
}

/** A trigger for any of these words. */
export const triggerFor = (...sets: readonly ReadonlySet<string>[]): ((reading: Reading) => boolean) =>
  trigger(({ text }) => sets.some((words) => words.has(text)))
