import type { Span, Token } from '../text/document.ts'
import type { Phrases } from '../text/phrases.ts'
import { ASKED_LISTS } from './asked-types.ts'
import { identifiers } from './identifiers.ts'
import { overlapsAny, said } from './mentions.ts'
import { customerNamed } from './names.ts'
import { isTheirs } from './posted.ts'
import { act, type Reading } from './reading.ts'
import { inSignature } from './signature.ts'

interface Specifics {
  /** Words of the reply that also stand in what the customer wrote, by stem: things, places, figures. */
  readonly shared: readonly Token[]
  /** Telling words of the reply that nobody wrote before. */
  readonly own: readonly Token[]
}

/** Phrases that stand in any reply: what they hold tells nothing about this one. */
const FORMULAS = [
  'apology-words',
  'empathy',
  'empathy-not-meant',
  'acts-vague',
  'channel-dm',
  'channel-call',
  'channel-email',
  'channel-form',
  'time-frames.when',
  'time-frames.news',
  ...ASKED_LISTS.map(({ list }) => list),
]

/** What the reply says about this complaint and no other. */
export const specifics = act((reading): Specifics => {
  const names = namesIn(reading)
  const formulas = formulasIn(reading)
  const found = identifiers(reading)
  const stopwords = reading.phrases('stopwords')
  const [shared, own]: [Token[], Token[]] = [[], []]
  for (const token of reading.document.tokens) {
    if (!tells(token, names, stopwords) || inSignature(reading, token) || overlapsAny(token, found)) continue
    if (isTheirs(reading, token.stem)) shared.push(token)
    else if (!overlapsAny(token, formulas)) own.push(token)
  }
  return { shared: firstOfEach(shared), own: firstOfEach(own) }
})

function formulasIn(reading: Reading): readonly Span[] {
  const formulas: Span[] = [...customerNamed(reading)]
  for (const list of FORMULAS) for (const match of said(reading, list)) formulas.push(match)
  return formulas
}

function tells({ kind, raw, text, word }: Token, names: ReadonlySet<string>, stopwords: Phrases): boolean {
  if (kind === 'number') return raw.length > 1 || /\p{Sc}/u.test(raw)
  return kind === 'word' && text.length > 2 && !stopwords.holds(word) && !names.has(text)
}

function firstOfEach(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 2) return tokens
  const seen = new Set<string>()
  return tokens.filter((token) => !seen.has(token.stem) && seen.add(token.stem))
}

const NO_NAMES: ReadonlySet<string> = new Set()

function namesIn(reading: Reading): ReadonlySet<string> {
  const { brand, customer } = reading.situation
  const text = [brand.name, brand.handle, customer.name, customer.handle, ...brand.agents].join(' ').trim()
  if (text === '') return NO_NAMES
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== ''),
  )
}

/** Weights of the evidence that a reader of the reply alone could tell the complaint; fitted by hand on tests/golden/eval/dev.jsonl. */
const SHARED = 1
const OWN = 0.4
const ENOUGH = 1.6

/** Whether someone who reads only the reply could tell what the complaint is about. */
export const tellsTheCase = act((reading): boolean => {
  const { shared, own } = specifics(reading)
  return SHARED * shared.length + OWN * own.length >= ENOUGH
})

/** The stretch that shows it: the sentence with most words in common. */
export const tellingSpan = act((reading): Span | undefined => {
  const { shared, own } = specifics(reading)
  const pool = shared.length > 0 ? shared : own
  let best: Span | undefined
  let most = 0
  // Words stand in order, so those of one sentence stand together.
  for (let from = 0, to = 0; from < pool.length; from = to) {
    const [first, { sentence }] = [pool[from] as Token, pool[from] as Token]
    while (pool[to]?.sentence === sentence) to++
    if (to - from <= most) continue
    most = to - from
    best = { start: first.start, end: (pool[to - 1] as Token).end }
  }
  return best
})
