import { BRAND, CUSTOMER, HELPERS, LINKS, set, THIRD } from '../text/clause-words.ts'
import type { Token } from '../text/document.ts'
import { wordsIn } from './mentions.ts'
import type { Reading } from './reading.ts'

/** Words that hang together in no sentence: piled up, listed, drummed, drawn from a hat, or no words at all. */
export const isHeap = (reading: Reading): boolean =>
  [isPiled, isList, isGibberish, isSalad].some((one) => one(reading))

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

function isPiled(reading: Reading): boolean {
  const words = wordsIn(reading).filter((token) => token.kind === 'word')
  if (isDrummed(words)) return true
  if (words.length < TELLING || reading.document.sentences.length === 0) return false
  const counts = new Map<string, number>()
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1)
  const joining = words.filter(({ text }) => joins(text)).length
  const drummed = Math.max(...counts.values()) / words.length >= DRUMMED
  return joining / words.length < LOOSE || drummed || isStuffed(reading, words)
}

/** One word over and over, with nothing between but signs. */
const isDrummed = (words: readonly Token[]): boolean =>
  words.length >= DRUMS && new Set(words.map(({ text }) => text)).size <= 2
const DRUMS = 5

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

/** So many telling words in a row, with good ones among them, are drawn from a hat: nothing says who does what. */
const ROW = 6
const TIMES = set('today now tomorrow')

function isSalad(reading: Reading): boolean {
  let row: Token[] = []
  for (const token of reading.document.tokens) {
    const telling =
      token.kind === 'word' &&
      !token.quoted &&
      /^\p{Ll}/u.test(token.raw) &&
      !joins(token.text) &&
      !reading.phrases('stopwords').has(token.text)
    row = telling || isGood(reading, token) ? [...row, token] : []
    if (row.length >= ROW && row.some((one) => isGood(reading, one) && !TIMES.has(one.text))) return true
  }
  return false
}

const isGood = (reading: Reading, { text, quoted }: Token): boolean =>
  !quoted && reading.phrases('good-words').has(text)
