import { BRAND, CUSTOMER, HELPERS, LINKS, set, THIRD } from '../text/clause-words.ts'
import type { Span, Token } from '../text/document.ts'
import { besideThePoint } from './beside-the-point.ts'
import { borrowed } from './borrowed.ts'
import { foreignSentences } from './foreign-sentences.ts'
import { fragmentLists } from './fragments.ts'
import { idleSteps } from './idle-steps.ts'
import { said, wholeOf, wordsIn } from './mentions.ts'
import { neverPromises } from './never-promises.ts'
import { act, type Reading } from './reading.ts'
import { retractions } from './retractions.ts'
import { selfContradictions } from './self-contradictions.ts'
import { strangers } from './strangers.ts'

type NonsenseKind =
  | 'heap'
  | 'echo'
  | 'told'
  | 'undone'
  | 'borrowed'
  | 'contradicts'
  | 'never'
  | 'idle'
  | 'foreign'
  | 'stranger'
  | 'beside'

export interface Nonsense extends Span {
  readonly kind: NonsenseKind
}

/** Where a reply is none: a heap of words, the customer's own words handed back, words to whoever scores it, an offer taken back. */
export const nonsense = act((reading): readonly Nonsense[] => [
  ...(isHeap(reading) || isList(reading) || isGibberish(reading)
    ? [{ ...wholeOf(reading), kind: 'heap' as const }]
    : []),
  ...(isEcho(reading) ? [{ ...wholeOf(reading), kind: 'echo' as const }] : []),
  ...said(reading, 'nonsense.told').map(({ start, end }) => ({ start, end, kind: 'told' as const })),
  ...said(reading, 'nonsense.mixed').map(({ start, end }) => ({ start, end, kind: 'heap' as const })),
  ...said(reading, 'nonsense.undone').map(({ start, end }) => ({ start, end, kind: 'undone' as const })),
  ...OTHERS.flatMap(([kind, find]) => find(reading).map(({ start, end }) => ({ start, end, kind }))),
])

/** What else makes an answer none, each by its own act. */
const OTHERS: readonly (readonly [NonsenseKind, (reading: Reading) => readonly Span[]])[] = [
  ['heap', fragmentLists],
  ['undone', retractions],
  ['borrowed', borrowed],
  ['contradicts', selfContradictions],
  ['never', neverPromises],
  ['idle', idleSteps],
  ['foreign', foreignSentences],
  ['stranger', strangers],
  ['beside', besideThePoint],
]

/** Words that join others into sentences. */
const JOINING = [
  BRAND,
  CUSTOMER,
  HELPERS,
  LINKS,
  THIRD,
  set('a an the to of in on at for with by from up out off about not no into over how what where please'),
]
const joins = (word: string): boolean => JOINING.some((words) => words.has(word))

/** Fewer words tell too little about how they hang together. */
const TELLING = 8
/** Even clipped English joins every eighth word; a heap of good words does not. */
const LOOSE = 0.1
/** No reply says one word so often. */
const DRUMMED = 0.4

function isHeap(reading: Reading): boolean {
  const words = wordsIn(reading).filter((token) => token.kind === 'word')
  if (words.length < TELLING || reading.document.sentences.length === 0) return false
  const counts = new Map<string, number>()
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1)
  const joining = words.filter(({ text }) => joins(text)).length
  const drummed = Math.max(...counts.values()) / words.length >= DRUMMED
  return joining / words.length < LOOSE || drummed || isStuffed(reading, words)
}

/** So many different good words, and so dense, are stuffed into no sentence that means them. */
const STUFFED = { kinds: 7, share: 0.45 }

function isStuffed(reading: Reading, words: readonly Token[]): boolean {
  const good = words.filter(({ text }) => reading.phrases('good-words').has(text))
  return (
    new Set(good.map(({ stem }) => stem)).size >= STUFFED.kinds && good.length / words.length >= STUFFED.share
  )
}

/** A list of single words, each with its full stop: "Acknowledged. Apologised. Closed." */
const LISTED = { sentences: 3, words: 2 }

function isList(reading: Reading): boolean {
  const words = wordsIn(reading).filter((token) => token.kind === 'word')
  const { sentences } = reading.document
  return (
    sentences.length >= LISTED.sentences &&
    words.length >= LISTED.sentences &&
    !words.some(({ text }) => joins(text)) &&
    sentences.every(({ index }) => words.filter((word) => word.sentence === index).length <= LISTED.words)
  )
}

/** From this share on, words that are none in English and no names make a reply gibberish. */
const GIBBERISH = { words: 5, share: 0.5 }

function isGibberish(reading: Reading): boolean {
  const words = wordsIn(reading).filter(({ kind, raw }) => kind === 'word' && /^\p{Ll}/u.test(raw))
  const unknown = words.filter(
    ({ text }) => /^[a-z]+$/.test(text) && !reading.isWord(text) && !/[aeiouy]/.test(text.slice(1)),
  )
  return words.length >= GIBBERISH.words && unknown.length / words.length >= GIBBERISH.share
}

/** Runs of so many words are compared. */
const RUN = 4
/** From this share of its runs on, the reply is what the customer wrote. */
const SAME = 0.6

function isEcho(reading: Reading): boolean {
  const own = runsOf(reading.document.tokens)
  if (own.length < RUN) return false
  const posted = new Set(
    reading.thread.flatMap((post, i) =>
      reading.situation.thread[i]?.from === 'brand' ? [] : runsOf(post.tokens),
    ),
  )
  return own.filter((run) => posted.has(run)).length / own.length >= SAME
}

function runsOf(tokens: Reading['document']['tokens']): readonly string[] {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.text)
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}
