import type { Token } from '../text/document.ts'
import { clauseBefore, clauseFrom } from './clause-span.ts'
import { act, type Reading } from './reading.ts'
import { isFigure, isNews, isTold, tellingOf } from './told.ts'
import { triggerFor } from './trigger.ts'

const RECORDS = new Set(
  'file files notes note record records log logs card form sheet scanner scan gps reading readings history photo photos cctv meter profile chart contract label timestamp statement register diary invoice booking camera account trip tracker receipt tab'.split(
    ' ',
  ),
)
const SAY = new Set(
  'says say shows show showing showed records record mention mentions states state lists list logged indicates suggest suggests reads'.split(
    ' ',
  ),
)
/** The matter's own state, not the person's doing. */
const STATUS = new Set(
  'it order parcel delivery package item refund payment that this no nothing not'.split(' '),
)
const REACH = 4

/** What the reply reads out of a record: "the file says low iron", "your notes show you refused". Tokens of what is read. */
export const recordFacts = act((reading): readonly (readonly Token[])[] =>
  mayRead(reading) ? reading.document.tokens.flatMap((token) => readOut(reading, token)) : NONE,
)

const mayRead = triggerFor(SAY)
const NONE: readonly (readonly Token[])[] = []

function readOut(reading: Reading, token: Token): readonly (readonly Token[])[] {
  if (!SAY.has(token.text) || token.quoted) return NONE
  const before = clauseBefore(reading, token.index, REACH)
  if (before.some((word) => word.text === 'own')) return NONE
  if (!before.some((word) => RECORDS.has(word.text)) || NOT_SAYING.has(before.at(-1)?.text ?? '')) return NONE
  if (before.some((word) => word.text === 'what')) return shownBefore(reading, token)
  const read = clauseFrom(reading, token.index + 1 + colon(reading, token), true)
  const first = read.find((word) => word.text !== 'that' && word.text !== ':')
  if (first === undefined || STATUS.has(first.text)) return NONE
  return isNews(reading, read) && isDatum(reading, read) ? [withoutOpener(read)] : NONE
}

/** "Nineteen coffees is what the tab shows": the other way round. */
function shownBefore(reading: Reading, say: Token): readonly (readonly Token[])[] {
  const before = clauseBefore(reading, say.index, 14)
  const what = before.findIndex((word) => word.text === 'what')
  const read = before.slice(0, before[what - 1]?.text === 'is' ? what - 1 : 0)
  return isNews(reading, read) && isDatum(reading, read) ? [read] : []
}

const NOT_SAYING = new Set(['to', 'just', 'please', 'you', 'we', 'i'])

const colon = (reading: Reading, token: Token): number =>
  reading.document.tokens[token.index + 1]?.text === ':' ? 1 : 0

/** A figure, or two telling words nobody has said. */
function isDatum(reading: Reading, tokens: readonly Token[]): boolean {
  const fresh = tellingOf(reading, tokens).filter((token) => !isTold(reading, token))
  return fresh.length > 1 || fresh.some(isFigure)
}

const withoutOpener = (tokens: readonly Token[]): readonly Token[] =>
  OPENERS.has(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens
const OPENERS = new Set(['that', 'a', 'an', 'the', ':'])
