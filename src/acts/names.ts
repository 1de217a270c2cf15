import type { Span, Token } from '../text/document.ts'
import { isCapitalised } from '../text/letters.ts'
import { GREETINGS, NOBODY, OPENERS, TITLES } from './name-words.ts'
import { act, type Reading } from './reading.ts'
import { inSignature } from './signature.ts'

/** Where the reply addresses the customer by name or handle. A signature and a third person's name are left out. */
export const customerNamed = act((reading): readonly Span[] => {
  const handle = handleOf(reading.situation.customer.handle)
  const known = knownNames(reading)
  return reading.document.tokens.filter((token) => {
    if (token.quoted || inSignature(reading, token)) return false
    if (token.kind === 'handle')
      return handle === '' ? isGreeted(reading, token) : token.text.replace('@', '') === handle
    if (token.kind !== 'word') return false
    if (isTitled(reading, token)) return true
    if (known.size > 0) return isKnownName(reading, token, known, handle) && !isSpokenOf(reading, token)
    return isCalled(reading, token)
  })
})

/** "Hello @220070": whoever is greeted by a handle is called by it. */
const isGreeted = (reading: Reading, token: Token): boolean =>
  GREETINGS.has(previous(reading, token)?.text ?? '') &&
  token.text !== reading.situation.brand.handle.toLowerCase()

const handleOf = (handle: string): string => handle.trim().toLowerCase().replace(/^@/, '')

/** Words of the shown name and of the handle that can be called out: letters only, three or more (two when capitalised in the name). */
function knownNames(reading: Reading): ReadonlySet<string> {
  const { name, handle } = reading.situation.customer
  const words = `${name} ${handle.replace(/[._\d@-]+/g, ' ')}`.toLowerCase().split(/[^\p{L}'-]+/u)
  return new Set(words.filter((word) => word.length >= 2))
}

function isKnownName(reading: Reading, token: Token, known: ReadonlySet<string>, handle: string): boolean {
  const word = token.text.endsWith("'s") ? token.text.slice(0, -2) : token.text
  const matches = known.has(word) || (word.length >= 3 && handle.startsWith(word))
  if (!matches || reading.document.tokens[token.index + 1]?.text === "'s") return false
  if (TITLES.has(previous(reading, token)?.text ?? '')) return true
  if (!isCapitalised(token.raw)) return stands(reading, token)
  return reading.isEnglish(token.word) ? stands(reading, token) && reading.document.usedAsName(token) : true
}

/** "Ms Okafor, the boiler": a title calls somebody where it opens or closes what is said, whatever name the platform shows. */
function isTitled(reading: Reading, token: Token): boolean {
  const title = previous(reading, token)
  if (!isCapitalised(token.raw) || !TITLES.has(title?.text ?? '') || title === undefined) return false
  const { tokens } = reading.document
  const before = tokens[title.index - 1]
  const opens =
    before === undefined ||
    before.sentence !== token.sentence ||
    GREETINGS.has(before.text) ||
    before.text === ','
  let last = token.index
  while (/^\p{Lu}|^-$/u.test(tokens[last + 1]?.raw ?? '') && tokens[last + 1]?.sentence === token.sentence)
    last++
  const after = tokens[last + 1]
  return opens && (after === undefined || after.sentence !== token.sentence || after.kind === 'punctuation')
}

/** "Sunita okayed the work herself", "somebody called Anil": spoken of, not to. */
function isSpokenOf(reading: Reading, token: Token): boolean {
  const before = previous(reading, token)
  if (BEHIND.has(before?.text ?? '') || isIntroduced(reading, token)) return true
  const next = reading.document.tokens
    .slice(token.index + 1)
    .find((other) => !/^\p{Lu}\p{Ll}/u.test(other.raw))
  const opens = before === undefined || before.sentence !== token.sentence
  return opens && next?.sentence === token.sentence && (DOES.has(next.text) || /[^e]ed$/.test(next.text))
}
/** "Grace here, from the desk": somebody says who writes. */
function isIntroduced(reading: Reading, { index, sentence }: Token): boolean {
  const [here, after] = reading.document.tokens.slice(index + 1, index + 3)
  return here?.text === 'here' && (after?.sentence !== sentence || after.kind === 'punctuation')
}
const BEHIND = new Set(['called', 'named', 'to', 'with', 'from', 'for', 'by', 'about', 'of'])
const DOES = new Set(['has', 'was', 'had', 'put', 'says', 'said', 'told', 'did', 'came', 'of', 'wrote'])

/** A name nobody gave us: called after a greeting, or set off by a comma at the edge of a sentence. */
function isCalled(reading: Reading, token: Token): boolean {
  if (
    !isCapitalised(token.raw) ||
    !/^\p{Lu}\p{L}*\p{Ll}/u.test(token.raw) ||
    NOBODY.has(token.text) ||
    OPENERS.has(token.text) ||
    /ly$/.test(token.text) ||
    isSignedOff(reading, token) ||
    reading.situation.brand.name.toLowerCase().includes(token.text)
  )
    return false
  const before = previous(reading, token)
  const after = reading.document.tokens[token.index + 1]
  const greeted = before !== undefined && before.sentence === token.sentence && GREETINGS.has(before.text)
  const english = reading.isEnglish(token.word) && !greeted
  if (english) return false
  if (greeted) return true
  const opens = before === undefined || before.sentence !== token.sentence
  const closes = after === undefined || after.sentence !== token.sentence || /[.!?]/.test(after.text)
  if ((opens && after?.text === ',') || (before?.text === ',' && closes)) return true
  return closes && !opens && isGivenName(reading, token) && !LEADS_ON.has(before?.text ?? '')
}

const isGivenName = (reading: Reading, token: Token): boolean =>
  reading.phrases('given-names').has(token.text)

/** "When are you travelling David?" calls him; behind these words a name is spoken of. */
const LEADS_ON = new Set(
  'to with from for by about of and or in at on near is am called named ask meet see the a an my our your his her their mr mrs ms dr st via as than'.split(
    ' ',
  ),
)

/** "Regards, Darshan": the writer's own. */
const isSignedOff = (reading: Reading, token: Token): boolean =>
  reading.document.tokens
    .slice(Math.max(0, token.index - 3), token.index)
    .some((other) => ['regards', 'rgds', 'thanks', 'ty', 'cheers', 'yours', 'best'].includes(other.text)) &&
  previous(reading, token)?.text === ','

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
