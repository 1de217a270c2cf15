import type { Reading } from './reading.ts'

/** Fields of trade that words belong to, by data/lexicons/fields.txt. */
export function fieldsOf(reading: Reading, words: readonly string[]): ReadonlySet<string> {
  const fields = new Set<string>()
  for (const text of words) {
    const forms = [text, text.replace(/s$/, ''), text.replace(/es$/, ''), text.replace(/ies$/, 'y')]
    for (const field of FIELDS)
      if (forms.some((form) => reading.phrases(`fields.${field}`).has(form))) fields.add(field)
  }
  return fields
}

const FIELDS =
  'travel food hotel parcel telecom bank insurance energy plumbing appliance furniture clothes beauty sport health pets school shows software games books garden cars bikes housing street jewels music babies camping party'.split(
    ' ',
  )
