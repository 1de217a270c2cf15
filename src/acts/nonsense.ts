import { BRAND, CUSTOMER, HELPERS, LINKS, set, THIRD } from '../text/clause-words.ts'
import type { Span, Token } from '../text/document.ts'
import { isSmall } from '../text/letters.ts'
import { said, wholeOf, wordsIn } from './mentions.ts'
import { act, type Reading } from './reading.ts'

type NonsenseKind = 'heap' | 'echo' | 'told' | 'undone'

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
])

/** Words that join others into sentences. */
const JOINING = new Set([
  ...[BRAND, CUSTOMER, HELPERS, LINKS, THIRD].flatMap((words) => [...words]),
  ...set('a an the to of in on at for with by from up out off about not no into over how what where please'),
])
const joins = (word: string): boolean => JOINING.has(word)

/** Fewer words tell too little about how they hang together. */
const TELLING = 8
/** Even clipped English joins every eighth word; a heap of good words does not. */
const LOOSE = 0.1
/** No reply says one word so often. */
const DRUMMED = 0.4

function isHeap(reading: Reading): boolean {
  const words = wordsIn(reading).filter((token) => token.kind === 'word')
  if (words.length < TELLING || reading.document.sentences.length === 0) return false
  let joining = 0
  for (const { text } of words) if (joins(text)) joining++
  return joining / words.length < LOOSE || isDrummed(words) || isStuffed(reading, words)
}

/** Whether one word is that much of all. Only the two that outlast all others (Misra and Gries) can be, so only they are counted. */
function isDrummed(words: readonly Token[]): boolean {
  let [first, second] = ['', '']
  let [left, right] = [0, 0]
  for (const { text } of words) {
    if (text === first) left++
    else if (text === second) right++
    else if (left === 0) [first, left] = [text, 1]
    else if (right === 0) [second, right] = [text, 1]
    else {
      left--
      right--
    }
  }
  const share = (word: string) => words.filter(({ text }) => text === word).length / words.length
  return share(first) >= DRUMMED || share(second) >= DRUMMED
}

/** So many different good words, and so dense, are stuffed into no sentence that means them. */
const STUFFED = { kinds: 7, share: 0.45 }

function isStuffed(reading: Reading, words: readonly Token[]): boolean {
  const goodWords = reading.phrases('good-words')
  const good = words.filter(({ text }) => goodWords.has(text))
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
  const words = wordsIn(reading).filter(
    ({ kind, raw }) => kind === 'word' && (isSmall(raw) || /^\p{Ll}/u.test(raw)),
  )
  const unknown = words.filter(
    ({ text }) => !/[aeiouy]/.test(text.slice(1)) && /^[a-z]+$/.test(text) && !reading.isWord(text),
  )
  return words.length >= GIBBERISH.words && unknown.length / words.length >= GIBBERISH.share
}

/** Runs of so many words are compared. */
const RUN = 4
/** From this share of its runs on, the reply is what the customer wrote. */
const SAME = 0.6

function isEcho(reading: Reading): boolean {
  const own = plainWords(reading.document)
  const runs = own.length - RUN + 1
  if (runs < RUN) return false
  const posts = reading.thread
    .filter((_, i) => reading.situation.thread[i]?.from !== 'brand')
    .map((post) => plainWords(post))
  if (!mostlyOf(own, new Set(posts.flat()))) return false
  const posted = new Set(posts.flatMap(runsOf))
  return runsOf(own).filter((run) => posted.has(run)).length / runs >= SAME
}

/** Whether so many runs hold nothing but posted words; where not, there is no need to put runs together. */
function mostlyOf(own: readonly string[], posted: ReadonlySet<string>): boolean {
  let [row, runs] = [0, 0]
  for (const word of own) {
    row = posted.has(word) ? row + 1 : 0
    if (row >= RUN) runs++
  }
  return runs / (own.length - RUN + 1) >= SAME
}

const plainWords = ({ tokens }: Reading['document']): readonly string[] =>
  tokens.filter((token) => token.kind === 'word').map((token) => token.text)

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
