import { note, type Word } from '../text/vocabulary.ts'
import { act, type Reading } from './reading.ts'

/** Bits that fit a small whole number. */
const WIDTH = 30
const asked: ((word: Word) => boolean)[] = []
/** Made anew with every question, so that words are asked again. */
let keeper = {}

/** For each word the questions that it answers with yes, as bits. */
const bitsOf = note((word: Word): readonly number[] => {
  const bits: number[] = new Array(Math.ceil(asked.length / WIDTH)).fill(0)
  for (const [i, holds] of asked.entries())
    if (holds(word)) bits[Math.floor(i / WIDTH)] = (bits[Math.floor(i / WIDTH)] ?? 0) | (1 << (i % WIDTH))
  return bits
})

const standing = act(({ document }): readonly number[] => {
  const all: number[] = new Array(Math.ceil(asked.length / WIDTH)).fill(0)
  for (const { word } of document.tokens) {
    const bits = bitsOf(word, keeper)
    for (let i = 0; i < all.length; i++) all[i] = (all[i] as number) | (bits[i] as number)
  }
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
