import type { PiiType } from '../scoring/report.ts'
import type { Document, Span } from '../text/document.ts'
import { type NormalisedText, readNormalised, type Word } from './reading.ts'
import type { Candidate, Confidence, Recognizer } from './recognizer.ts'
import { RECOGNIZERS } from './recognizers.ts'

/** Personal data found in a text. `text` is what stands in the original; `because` says in a few words what speaks for it. */
export interface PiiSpan extends Span {
  readonly type: PiiType
  readonly text: string
  readonly confidence: Confidence
  readonly recognizer: string
  readonly because: string
}

/** A candidate with its recognizer, before overlaps are settled. */
export interface Claim extends Candidate {
  readonly type: PiiType
  readonly recognizer: string
  /** Place of the recognizer in the list: the lower, the more specific. */
  readonly rank: number
}

/** All structured personal data of a document, in order, without overlaps. Never throws; linear in the length of the text. */
export function findPii(document: Pick<Document, 'original' | 'text' | 'spanOf'>): readonly PiiSpan[] {
  return claimsIn(document.text).map(({ type, from, to, confidence, recognizer, because }) => {
    const { start, end } = document.spanOf(from, to)
    return { type, start, end, text: document.original.slice(start, end), confidence, recognizer, because }
  })
}

/** The settled claims of a normalised text, in its own offsets. */
export function claimsIn(text: string): readonly Claim[] {
  const reading = readNormalised(text)
  const asked = askedOf(reading)
  if (asked === 0) return NONE
  const claims: Claim[] = []
  for (let rank = 0; rank < RECOGNIZERS.length; rank++)
    if (asked & (1 << rank)) ask(RECOGNIZERS[rank] as Recognizer, rank, reading, claims)
  return claims.length === 0 ? NONE : joinAddresses(text, settle(claims))
}

const NONE: readonly Claim[] = []

function ask(recognizer: Recognizer, rank: number, reading: NormalisedText, claims: Claim[]): void {
  for (const candidate of recognizer.find(reading))
    claims.push({
      type: recognizer.type,
      ...candidate,
      from: reading.startOf(candidate.from),
      to: reading.endOf(candidate.to),
      recognizer: recognizer.name,
      rank,
    })
}

/** The recognizers that a word calls, and those that need none, as bits by their rank: one look at each word serves all. */
const CALLED = new Map<string, number>()
const UNCALLED = bitsOf(({ needsWord }) => needsWord === undefined)
RECOGNIZERS.forEach(({ needsWord }, rank) => {
  for (const word of needsWord ?? []) CALLED.set(word, (CALLED.get(word) ?? 0) | (1 << rank))
})
/** Those that so many digits are enough for, by the number of digits; the last holds for more. */
const BY_DIGITS = Array.from({ length: 16 }, (_, digits) =>
  bitsOf(({ fewestDigits = 0 }) => fewestDigits <= digits),
)

function bitsOf(holds: (recognizer: Recognizer) => boolean): number {
  return RECOGNIZERS.reduce((bits, recognizer, rank) => (holds(recognizer) ? bits | (1 << rank) : bits), 0)
}

/** The recognizers that may claim something, as bits by rank: the cheapest questions come first, for most texts hold nothing. */
export function askedOf(reading: NormalisedText): number {
  const enough = reading.digits === 0 ? speakingAlone(reading.text) : (BY_DIGITS[reading.digits] ?? EVERY)
  return enough === 0 ? 0 : enough & (UNCALLED | calledBy(reading.words))
}

const EVERY = bitsOf(() => true)

/** What the recognizers' own `alone` match, in one look. */
const ALONE =
  /@|[([{<]at[)\]}>]|dot|\.[a-z]{2}|pass|pwd?|born|birth|dob|bday|booking|reservation|pnr|confirmation|locator|user|login/i

function speakingAlone(text: string): number {
  if (!ALONE.test(text)) return 0
  let bits = 0
  for (let rank = 0; rank < RECOGNIZERS.length; rank++)
    if (RECOGNIZERS[rank]?.alone?.test(text)) bits |= 1 << rank
  return bits
}

function calledBy(words: readonly Word[]): number {
  let called = 0
  for (const { text } of words) called |= CALLED.get(text) ?? 0
  return called
}

/** Of claims that overlap one stands: certain before likely, then the longer, then the more specific. */
function settle(claims: readonly Claim[]): readonly Claim[] {
  const taken = new Uint8Array(claims.reduce((most, claim) => Math.max(most, claim.to), 0))
  const kept = [...claims].sort(byWeight).filter((claim) => {
    if (claim.to <= claim.from || taken.subarray(claim.from, claim.to).includes(1)) return false
    taken.fill(1, claim.from, claim.to)
    return true
  })
  return kept.sort((a, b) => a.from - b.from)
}

/** House, town and postcode beside each other are one address. */
function joinAddresses(text: string, claims: readonly Claim[]): readonly Claim[] {
  const joined: Claim[] = []
  for (const claim of claims) {
    const last = joined.at(-1)
    const beside =
      last?.type === 'address' && claim.type === 'address' && isTownAtMost(text.slice(last.to, claim.from))
    if (beside && last !== undefined) joined[joined.length - 1] = { ...last, to: claim.to }
    else joined.push(claim)
  }
  return joined
}

function isTownAtMost(gap: string): boolean {
  return gap.length <= 2 || (gap.length < 30 && TOWN.test(gap))
}

const TOWN = /^[,.]? [A-Z][A-Za-z]+,? $/

function byWeight(a: Claim, b: Claim): number {
  const sure = Number(b.confidence === 'certain') - Number(a.confidence === 'certain')
  return sure || b.to - b.from - (a.to - a.from) || a.rank - b.rank || a.from - b.from
}
