import type { Models } from '../model/linear.ts'
import type { Expectations, Situation } from '../situation/situation.ts'
import type { Document } from '../text/document.ts'
import type { Phrases } from '../text/phrases.ts'
import type { Word } from '../text/vocabulary.ts'

/**
 * A reply being read in its situation: what every act and rule is given. Acts ("apologises", "asks for data", "invites to a
 * private message") are computed when first asked for and shared by all rules.
 */
export interface Reading {
  readonly document: Document
  readonly situation: Situation
  readonly expectations: Expectations
  /** The thread's posts as documents, same order. */
  readonly thread: readonly Document[]
  /** The facts at hand as documents, same order. */
  readonly facts: readonly Document[]
  /** Phrase lists by name (data/lexicons). */
  readonly phrases: (name: string) => Phrases
  /** Whether a word (lower case) is an ordinary English word. */
  readonly isWord: (word: string) => boolean
  /** The same of a token's word, which is told once for each. */
  readonly isEnglish: (word: Word) => boolean
  /** Models that vote with the rules, by label; empty where only rules shall judge. */
  readonly models: Models
  /** The secure channel of the team's policy, if any. */
  readonly secureChannel: string | undefined
  /** ISO 8601, when the caller gave it. */
  readonly repliedAt: string | undefined
  readonly earlierReplies: readonly Document[]
  /** Where acts keep what they computed; nothing but `act` looks into it. */
  readonly computed: unknown[]
}

/** Those that nearly every reading is asked. */
const usual: { readonly place: number; readonly computed: (reading: Reading) => unknown }[] = []
let places = 0

/** Stands for an act that computed to nothing: where nothing stands, it was not computed yet. */
const NOTHING = Symbol('nothing')

/** Makes an act: a pure function of a reading, computed once per reading. */
export function act<T>(compute: (reading: Reading) => T): (reading: Reading) => T {
  const place = places
  const computed = seldom(compute)
  usual.push({ place, computed })
  return computed
}

/** An act that few readings are asked: it is not computed ahead. */
export function seldom<T>(compute: (reading: Reading) => T): (reading: Reading) => T {
  const place = places++
  return (reading: Reading): T => {
    const known = reading.computed[place]
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T
    const value = compute(reading)
    reading.computed[place] = value === undefined ? NOTHING : value
    return value
  }
}

/**
 * Computes the usual acts of many readings, act by act: the processor fetches each piece of code once for all of them. Modules are
 * run behind those that they import, so what an act asks for mostly stands there when its turn comes.
 */
export function computeAhead(readings: readonly Reading[]): void {
  for (const { place, computed } of usual)
    for (const reading of readings) if (reading.computed[place] === undefined) computed(reading)
}

/** Room for every act there is. A copy of one array is made sooner than a new one is filled. */
export function nothingComputed(): unknown[] {
  if (empty.length !== places) empty = new Array(places).fill(undefined)
  return empty.slice()
}
let empty: readonly undefined[] = []
