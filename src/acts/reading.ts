import type { Models } from '../model/linear.ts'
import type { Expectations, Situation } from '../situation/situation.ts'
import type { Document } from '../text/document.ts'
import type { Phrases } from '../text/phrases.ts'

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
  /** Models that vote with the rules, by label; empty where only rules shall judge. */
  readonly models: Models
  /** The secure channel of the team's policy, if any. */
  readonly secureChannel: string | undefined
  /** ISO 8601, when the caller gave it. */
  readonly repliedAt: string | undefined
  readonly earlierReplies: readonly Document[]
}

const computed = new WeakMap<Reading, Map<unknown, unknown>>()

/** Makes an act: a pure function of a reading, computed once per reading. */
export function act<T>(compute: (reading: Reading) => T): (reading: Reading) => T {
  return (reading) => {
    const acts = computed.get(reading) ?? new Map()
    computed.set(reading, acts)
    if (!acts.has(compute)) acts.set(compute, compute(reading))
    return acts.get(compute) as T
  }
}
