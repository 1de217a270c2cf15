import type { Token } from '../text/document.ts'
import type { Phrases } from '../text/phrases.ts'
import { act, type Reading } from './reading.ts'

/** Who wrote a stem, and how: bits, so that one look at the thread serves every question. */
const [ANYBODY, CUSTOMER, OTHERS, OTHERS_TELLING] = [1, 2, 4, 8]

const posted = act((reading): ReadonlyMap<string, number> => {
  const stems = new Map<string, number>()
  const stopwords = reading.phrases('stopwords')
  for (const [i, { tokens }] of reading.thread.entries()) {
    const from = reading.situation.thread[i]?.from
    const who = ANYBODY | (from === 'customer' ? CUSTOMER : 0)
    for (const token of tokens) {
      const bits = from === 'brand' ? who : who | bitsOf(token, stopwords)
      stems.set(token.stem, (stems.get(token.stem) ?? 0) | bits)
    }
  }
  return stems
})

function bitsOf(token: Token, stopwords: Phrases): number {
  if (isTelling(token, stopwords)) return OTHERS | OTHERS_TELLING
  return token.kind === 'word' ? OTHERS : 0
}

/** A figure or a word that is no stopword. */
export const isTelling = ({ kind, word }: Token, stopwords: Phrases): boolean =>
  kind === 'number' || (kind === 'word' && !stopwords.holds(word))

const asked =
  (bit: number) =>
  (reading: Reading, stem: string): boolean =>
    ((posted(reading).get(stem) ?? 0) & bit) !== 0

/** Stands in the thread, whoever posted it, be it a word or a sign. */
export const isPosted = asked(ANYBODY)
export const isCustomers = asked(CUSTOMER)
/** A word or figure of the customer or a bystander. */
export const isTheirs = asked(OTHERS)
/** The same, and no stopword. */
export const isTellingOfTheirs = asked(OTHERS_TELLING)
