import type { Span, Token } from '../text/document.ts'
import { NOBODY, OPENERS } from './name-words.ts'
import { customerNamed } from './names.ts'
import { act, type Reading } from './reading.ts'
import { inSignature } from './signature.ts'
import { triggerFor } from './trigger.ts'

const HELLOS = new Set(['hi', 'hello', 'hey', 'hiya', 'dear', 'thanks', 'thank', 'sorry'])
/** Jobs: who is greeted so is no customer. */
const JOBS = new Set(
  'driver courier plumber engineer waiter waitress chef cook manager pilot steward guard conductor technician electrician cleaner receptionist nurse builder landlord teacher coach trainer cashier barista barber stylist agent operator postman mechanic'.split(
    ' ',
  ),
)

/** Somebody else is spoken to, by a name that is not the customer's or by a job, and the customer never is. */
export const strangers = act((reading): readonly Span[] => {
  if (!greets(reading)) return NONE
  const { name } = reading.situation.customer
  if (!isRealName(reading, name)) return []
  const { tokens } = reading.document
  const named = customerNamed(reading).length > 0
  const spokenTo = tokens.filter((token) =>
    named ? isThanked(reading, token) : !token.quoted && isCalled(reading, token),
  )
  if (spokenTo.length === 0) return []
  const known = knownWords(reading)
  return spokenTo.filter((token) => (!named && isJob(token)) || isOther(reading, token, known))
})

/** "Thank" among them: nobody is called without one of these. */
const greets = triggerFor(HELLOS)
const NONE: readonly Span[] = []

/** The platform shows a name, not a nickname: a first name that is known, or two words with capitals. */
function isRealName(reading: Reading, name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(word))
  if (words.length !== name.split(/\s+/).length && !/^\p{Lu}\.?$/u.test(name.split(/\s+/).at(-1) ?? ''))
    return false
  const first = words[0]?.toLowerCase() ?? ''
  return words.length > 0 && (words.length > 1 || !reading.isWord(first))
}

/** Behind a greeting that opens its sentence, and before a sign. */
function isCalled(reading: Reading, token: Token): boolean {
  if (token.kind !== 'word' || inSignature(reading, token)) return false
  const { tokens } = reading.document
  const [before, after] = [tokens[token.index - 1], tokens[token.index + 1]]
  const further = tokens[token.index - 2]
  const ends =
    after === undefined ||
    after.sentence !== token.sentence ||
    /^[,!.:-]/.test(after.text) ||
    after.kind === 'emoji'
  const greets = (other: Token | undefined) =>
    other !== undefined &&
    other.sentence === token.sentence &&
    HELLOS.has(other.text) &&
    (other.index === 0 || tokens[other.index - 1]?.sentence !== other.sentence)
  const greeted =
    greets(before) ||
    (before?.text === ',' &&
      (greets(further) || (further?.text === 'you' && greets(tokens[further.index - 1])))) ||
    (before?.text === 'you' && greets(further))
  return ends && greeted
}

/** "Thank you for being so patient, Kurt, and": between commas, in a sentence that says "you". A name that ends the reply signs it. */
function isThanked(reading: Reading, token: Token): boolean {
  const { tokens, sentences } = reading.document
  if (token.quoted || tokens[token.index - 1]?.text !== ',' || token.index > tokens.length - 5) return false
  if (!/^[,!]/.test(tokens[token.index + 1]?.text ?? '') || inSignature(reading, token)) return false
  const before = sentences[token.sentence]?.tokens.filter(({ index }) => index < token.index) ?? []
  return before.some(({ text }) => text === 'you') && before.some(({ text }) => text === 'thank')
}

const isJob = (token: Token): boolean => JOBS.has(token.text)

function isOther(reading: Reading, token: Token, known: readonly string[]): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.raw) || NOBODY.has(token.text) || OPENERS.has(token.text)) return false
  const given = reading.phrases('given-names').has(token.text)
  if (!given && reading.isEnglish(token.word)) return false
  const name = token.text
  if (known.some((word) => word === name || isShortFor(word, name))) return false
  return !signsThread(reading, name)
}

/** "Liz" for Elizabeth, "Rob" for Robert: three letters in common, in either direction. */
function isShortFor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 1 && (long.includes(short) || long.startsWith(short.slice(0, 3)))
}

function knownWords(reading: Reading): readonly string[] {
  const { customer, brand } = reading.situation
  return `${customer.name} ${customer.handle} ${brand.name} ${brand.handle} ${brand.agents.join(' ')}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
}

/** The customer, another poster or an earlier reply gave that name: "thanks, Raj", "I'm Raj", "Hi Raj". */
function signsThread(reading: Reading, name: string): boolean {
  return reading.thread.some((post, i) => {
    const { from, name: author = '' } = reading.situation.thread[i] ?? { from: 'customer' as const }
    if (author.toLowerCase().includes(name)) return true
    return post.tokens.some((token) => {
      if (token.text !== name) return false
      const before = post.tokens[token.index - 1]?.text ?? ''
      return (
        from === 'brand' ||
        token.index >= post.tokens.length - 2 ||
        ['is', 'am', '-', ',', 'name', 'mr', 'mrs', 'ms'].includes(before)
      )
    })
  })
}
