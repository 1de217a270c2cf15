import type { Span, Token } from '../text/document.ts'
import { act, type Reading } from './reading.ts'
import { specifics } from './specifics.ts'
import { complains } from './stakes.ts'

/** So many telling things of other fields, and not one of the customer's, make another complaint's answer. */
const ENOUGH = 2

/** The reply tells of things of another trade than the customer, and of nothing that the customer wrote: an answer that was meant for somebody else. */
export const besideThePoint = act((reading): readonly Span[] => {
  if (!complains(reading)) return []
  const posted = fieldsOf(
    reading,
    reading.thread.flatMap((post) => post.tokens),
  )
  if (posted.size === 0) return []
  const { shared } = specifics(reading)
  if (shared.some((token) => token.kind === 'word' && !reading.phrases('reply-words').has(token.stem)))
    return []
  const brand = reading.situation.brand.name.toLowerCase()
  const things = reading.document.tokens.filter(
    (token) =>
      token.kind === 'word' &&
      !token.quoted &&
      !brand.includes(token.text) &&
      fieldsOf(reading, [token]).size > 0,
  )
  const strange = things.filter(
    (token) => ![...fieldsOf(reading, [token])].some((field) => posted.has(field)),
  )
  if (strange.length < things.length || new Set(strange.map(({ stem }) => stem)).size < ENOUGH) return []
  const [first, last] = [strange[0], strange.at(-1)]
  return first && last ? [{ start: first.start, end: last.end }] : []
})

/** Fields of trade that words belong to, by data/lexicons/fields.txt. */
function fieldsOf(reading: Reading, tokens: readonly Token[]): ReadonlySet<string> {
  const fields = new Set<string>()
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue
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
