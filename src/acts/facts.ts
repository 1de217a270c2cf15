import type { PiiType } from '../scoring/report.ts'
import type { Sector } from '../situation/situation.ts'
import type { Span, Token } from '../text/document.ts'
import { bodyFacts } from './body-facts.ts'
import { clauseFrom, spanOf } from './clause-span.ts'
import { doingFacts } from './doing-facts.ts'
import { mentions, overlapsAny, said, supposed } from './mentions.ts'
import { placeFacts } from './place-facts.ts'
import { act, type Reading } from './reading.ts'
import { recordFacts } from './record-facts.ts'
import { dataRequests } from './requests.ts'
import { steps } from './steps.ts'
import { isNews } from './told.ts'
import { usageFacts } from './usage-facts.ts'

export interface Fact extends Span {
  readonly type: PiiType
}

/** Facts about a person that no checksum finds, each stretch of text once: by frames, and by comparison with the thread. */
export const factsTold = act((reading): readonly Fact[] => {
  const found: Fact[] = []
  const add = (facts: readonly Fact[]) => {
    for (const fact of facts)
      if (!overlapsAny(fact, found) && !overlapsAny(fact, dataRequests(reading))) found.push(fact)
  }
  add(framed(reading, 'financial'))
  const bodies = typed(bodyFacts(reading), 'health')
  const places = typed(placeFacts(reading), 'location')
  const frames = framed(reading, 'account_fact').filter((fact) => !isStep(reading, fact))
  add(bodies.flatMap((body) => bodilyPurchase(reading, body, frames)))
  add(bodies)
  add(places)
  add(typed(recordFacts(reading).map(spanOf), 'account_fact'))
  add(typed(doingFacts(reading).map(spanOf), 'account_fact'))
  add(frames)
  add(typed(usageFacts(reading).map(spanOf), 'account_fact'))
  add(confirmed(reading))
  return found
})

/** "You bought a pregnancy test", "the tests you grabbed on Sunday": what was bought tells about a body. */
function bodilyPurchase(reading: Reading, body: Fact, frames: readonly Fact[]): readonly Fact[] {
  const bought = frames.find((frame) => frame.start <= body.end + 1 && body.start <= frame.end)
  if (!bought || !/^you\b/i.test(reading.document.original.slice(bought.start))) return []
  return [{ start: Math.min(body.start, bought.start), end: Math.max(body.end, bought.end), type: 'health' }]
}

const typed = (spans: readonly Span[], type: PiiType): readonly Fact[] =>
  spans.map((span) => ({ ...span, type }))

const SECTOR_TYPES: Partial<Record<Sector, PiiType>> = {
  health: 'health',
  finance: 'financial',
  legal: 'account_fact',
}

/** In health, finance and law: that somebody is a patient or client at all. */
function confirmed(reading: Reading): readonly Fact[] {
  const type = SECTOR_TYPES[reading.situation.sector]
  if (type === undefined) return []
  return mentions(reading, 'leaks.confirmed')
    .filter(
      (match) =>
        !supposed(reading, match) && !reading.document.sentences[match.tokens[0]?.sentence ?? 0]?.question,
    )
    .map(({ start, end }) => ({ start, end, type }))
}

const isStep = (reading: Reading, fact: Span): boolean =>
  steps(reading).some((step) => step.start <= fact.start && fact.end <= step.end)

/** Phrases of data/lexicons/leaks.txt that tell something new. */
function framed(reading: Reading, type: 'financial' | 'account_fact'): readonly Fact[] {
  const sensitive = reading.situation.sector === 'finance'
  return said(reading, `leaks.${type}`)
    .filter((match) => (sensitive && type === 'financial') || isNews(reading, match.tokens))
    .map((match) => ({ ...withTail(reading, match.tokens, type), type }))
}

const TAILS = new Set('on since of'.split(' '))
const ENDS_OPEN = new Set('to from at on for with by of owe'.split(' '))
const NO_TAIL = new Set(
  'is was are were has have had will and , your tripped caused set led means left'.split(' '),
)
const LONGEST_TAIL = 5

/** An account fact reaches to the end of its clause; a debt takes one more "on the rent", "since January" with it. */
function withTail(reading: Reading, tokens: readonly Token[], type: PiiType): Span {
  const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token]
  const next = reading.document.tokens[last.index + 1]
  const rest =
    next?.text === 'since'
      ? [last, next, ...clauseFrom(reading, next.index + 1)]
      : clauseFrom(reading, last.index)
  if (type === 'account_fact') return { start: first.start, end: rest.at(-1)?.end ?? last.end }
  if (!TAILS.has(rest[1]?.text ?? '') && !ENDS_OPEN.has(last.text)) return spanOf(tokens)
  const stop = rest.findIndex((token, i) => i > 1 && (NO_TAIL.has(token.text) || i > LONGEST_TAIL))
  return { start: first.start, end: (rest[(stop < 0 ? rest.length : stop) - 1] ?? last).end }
}
