import type { Span, Token } from '../text/document.ts'
import { act, type Reading } from './reading.ts'

const GREETINGS = new Set([
  'hi',
  'hello',
  'hey',
  'hiya',
  'dear',
  'morning',
  'afternoon',
  'evening',
  'day',
  'thanks',
  'thank',
  'sorry',
  'oh',
  'ah',
  'yes',
  'no',
  'bonjour',
  'hola',
  'please',
  'so',
  'really',
  'apologies',
  'sure',
  'welcome',
  'you',
  'grand',
  'please',
  'cheers',
  'great',
  'point',
  'question',
])
const NOBODY = new Set([
  'there',
  'all',
  'everyone',
  'team',
  'sir',
  'madam',
  'customer',
  'folks',
  'guys',
  'friend',
  'guest',
  'valued',
  'esteemed',
  'i',
  'we',
  'you',
  'dm',
  'please',
  'thanks',
])
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'madam'])

/** Where the reply addresses the customer by name or handle. A signature and a third person's name are left out. */
export const customerNamed = act((reading): readonly Span[] => {
  const handle = handleOf(reading.situation.customer.handle)
  const known = knownNames(reading)
  return reading.document.tokens.filter((token) => {
    if (token.quoted || inSignature(reading, token)) return false
    if (token.kind === 'handle') return handle !== '' && token.text.replace('@', '') === handle
    if (token.kind !== 'word') return false
    if (known.size > 0) return isKnownName(reading, token, known)
    return isCalled(reading, token)
  })
})

const handleOf = (handle: string): string => handle.trim().toLowerCase().replace(/^@/, '')

/** Words of the shown name and of the handle that can be called out: letters only, three or more (two when capitalised in the name). */
function knownNames(reading: Reading): ReadonlySet<string> {
  const { name, handle } = reading.situation.customer
  const words = `${name} ${handle.replace(/[._\d@-]+/g, ' ')}`.toLowerCase().split(/[^\p{L}'-]+/u)
  return new Set(words.filter((word) => word.length >= 2))
}

function isKnownName(reading: Reading, token: Token, known: ReadonlySet<string>): boolean {
  const word = token.text.replace(/'s$/, '')
  const matches =
    known.has(word) || (word.length >= 3 && handleOf(reading.situation.customer.handle).startsWith(word))
  if (!matches) return false
  if (TITLES.has(previous(reading, token)?.text ?? '')) return true
  if (!/^\p{Lu}/u.test(token.raw)) return stands(reading, token)
  return reading.isWord(token.text) ? stands(reading, token) && reading.document.usedAsName(token) : true
}

/** A name nobody gave us: called after a greeting, or set off by a comma at the edge of a sentence. */
function isCalled(reading: Reading, token: Token): boolean {
  if (
    !/^\p{Lu}\p{L}*\p{Ll}/u.test(token.raw) ||
    NOBODY.has(token.text) ||
    reading.situation.brand.name.toLowerCase().includes(token.text)
  )
    return false
  const before = previous(reading, token)
  const after = reading.document.tokens[token.index + 1]
  const greeted = before !== undefined && before.sentence === token.sentence && GREETINGS.has(before.text)
  const english = reading.isWord(token.text) && !greeted
  if (english) return false
  if (greeted) return true
  const opens = before === undefined || before.sentence !== token.sentence
  const closes = after === undefined || after.sentence !== token.sentence || /[.!?]/.test(after.text)
  return (opens && after?.text === ',') || (before?.text === ',' && closes)
}

/** A vocative's place: after a greeting, or with a comma or the sentence's edge beside it. */
function stands(reading: Reading, token: Token): boolean {
  const before = previous(reading, token)
  const after = reading.document.tokens[token.index + 1]
  const edge = (other: Token | undefined) =>
    other === undefined ||
    other.sentence !== token.sentence ||
    other.kind === 'punctuation' ||
    other.kind === 'emoji'
  return GREETINGS.has(before?.text ?? '') || (edge(before) && edge(after))
}

const previous = (reading: Reading, token: Token): Token | undefined =>
  reading.document.tokens[token.index - 1]

/** The last name of a reply, alone in its sentence or after a dash, "^" or "-": the agent's. */
export function inSignature(reading: Reading, token: Token): boolean {
  const { tokens } = reading.document
  const before = tokens[token.index - 1]
  if (before && /^[-^*~/]$/.test(before.text)) return true
  const rest = tokens.slice(token.index + 1).filter((other) => other.kind === 'word' && other.text.length > 1)
  if (rest.length > 4) return false
  const agent = reading.situation.brand.agents.some((name) => name.toLowerCase() === token.text)
  if (agent) return true
  const sentence = tokens.filter((other) => other.sentence === token.sentence && other.kind === 'word')
  return rest.length <= 3 && sentence[0]?.index === token.index && sentence.length <= 5 && token.index > 8
}
