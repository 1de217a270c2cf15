import type { Reading } from './reading.ts'

/** Fields of trade that words belong to, by data/lexicons/fields.txt. */
export function fieldsOf(reading: Reading, words: readonly string[]): ReadonlySet<string> {
  const byWord = fieldsByWord(reading.phrases)
  const fields = new Set<string>()
  for (const word of words)
    for (const form of formsOf(word)) for (const field of byWord.get(form) ?? NONE) fields.add(field)
  return fields
}

const NONE: readonly string[] = []

/** The word, and what it may be the plural of. */
const formsOf = (word: string): readonly string[] =>
  word.endsWith('s')
    ? [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
    : [word]

const indexes = new WeakMap<Reading['phrases'], ReadonlyMap<string, readonly string[]>>()

/** The lists turned round, made once: asking each of thirty lists for each word took a fifth of a lint. */
function fieldsByWord(phrases: Reading['phrases']): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(phrases)
  if (known) return known
  const index = new Map<string, string[]>()
  for (const field of FIELDS)
    for (const word of phrases(`fields.${field}`).lines) {
      const fields = index.get(word)
      if (fields) fields.push(field)
      else index.set(word, [field])
    }
  indexes.set(phrases, index)
  return index
}

const FIELDS =
  'travel food hotel parcel telecom bank insurance energy plumbing appliance furniture clothes beauty sport health pets school shows software games books garden cars bikes housing street jewels music babies camping party'.split(
    ' ',
  )
