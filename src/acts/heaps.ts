import { BRAND, CUSTOMER, HELPERS, LINKS, set, THIRD } from '../text/clause-words.ts'
import type { Token } from '../text/document.ts'
import { isSmall } from '../text/letters.ts'
import type { Phrases } from '../text/phrases.ts'
import { askedOnce, oneOf } from '../text/vocabulary.ts'
import type { Reading } from './reading.ts'

/** Words that hang together in no sentence: piled up, listed, drummed, drawn from a hat, or no words at all. */
export function isHeap(reading: Reading): boolean {
  const words = reading.document.tokens.filter((token) => token.kind === 'word')
  return isPiled(reading, words) || isList(reading, words) || isGibberish(reading, words) || isSalad(reading)
}

/** Words that join others into sentences. */
const JOINING = new Set([
  ...[BRAND, CUSTOMER, HELPERS, LINKS, THIRD].flatMap((words) => [...words]),
  ...set('a an the to of in on at for with by from up out off about not no into over how what where please'),
])
const joins = oneOf(JOINING)

/** Fewer words tell too little about how they hang together. */
const TELLING = 8
/** Even clipped English joins every eighth word; a heap of good words does not. */
const LOOSE = 0.1
/** No reply says one word so often. */
const DRUMMED = 0.4

function isPiled(reading: Reading, words: readonly Token[]): boolean {
  const repeats = repeatsSoon(words)
  if (repeats && isDrummed(words)) return true
  if (words.length < TELLING || reading.document.sentences.length === 0) return false
  let joining = 0
  for (const { word } of words) if (joins(word)) joining++
  return (
    joining / words.length < LOOSE ||
    (repeats && mostOften(words) / words.length >= DRUMMED) ||
    isStuffed(reading, words)
  )
}

/** A word comes again within three words. Where none does, none is every third word, and nothing has to be counted. */
const repeatsSoon = (words: readonly Token[]): boolean =>
  words.some(
    ({ text }, i) =>
      text === words[i + 1]?.text || text === words[i + 2]?.text || text === words[i + 3]?.text,
  )

function mostOften(words: readonly Token[]): number {
  const counts = new Map<string, number>()
  let most = 0
  for (const { text } of words) {
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    most = Math.max(most, count)
  }
  return most
}

/** One word over and over, with nothing between but signs. */
function isDrummed(words: readonly Token[]): boolean {
  const first = words[0]?.text
  const second = words.find(({ text }) => text !== first)?.text
  return words.length >= DRUMS && words.every(({ text }) => text === first || text === second)
}
const DRUMS = 5

/** So many different good words, and so dense, are stuffed into no sentence that means them. */
const STUFFED = { kinds: 7, share: 0.45 }

function isStuffed(reading: Reading, words: readonly Token[]): boolean {
  const goodWords = reading.phrases('good-words')
  let count = 0
  for (const { word } of words) if (goodWords.holds(word)) count++
  if (count < STUFFED.kinds || count / words.length < STUFFED.share) return false
  const good = words.filter(({ text }) => goodWords.has(text))
  return new Set(good.map(({ stem }) => stem)).size >= STUFFED.kinds
}

/** A list of single words, each with its full stop: "Acknowledged. Apologised. Closed." */
const LISTED = { sentences: 3, words: 2 }

function isList(reading: Reading, words: readonly Token[]): boolean {
  const { sentences } = reading.document
  return (
    sentences.length >= LISTED.sentences &&
    words.length >= LISTED.sentences &&
    !words.some(({ word }) => joins(word)) &&
    sentences.every(({ index }) => words.filter((word) => word.sentence === index).length <= LISTED.words)
  )
}

/** From this share on, words that are none in English and no names make a reply gibberish. */
const GIBBERISH = { words: 5, share: 0.5 }

const hasNoVowel = askedOnce(({ text }) => /^[a-z][b-df-hj-np-tv-xz]*$/.test(text))

function isGibberish(reading: Reading, all: readonly Token[]): boolean {
  let [words, unknown] = [0, 0]
  for (const { raw, word } of all) {
    if (!beginsSmall(raw)) continue
    words++
    if (hasNoVowel(word) && !reading.isEnglish(word)) unknown++
  }
  return words >= GIBBERISH.words && unknown / words >= GIBBERISH.share
}

/** So many telling words in a row, with good ones among them, are drawn from a hat: nothing says who does what. */
const ROW = 6
const TIMES = set('today now tomorrow')

function isSalad(reading: Reading): boolean {
  const [stopwords, goodWords] = [reading.phrases('stopwords'), reading.phrases('good-words')]
  let row = 0
  let good = false
  for (const token of reading.document.tokens) {
    const telling =
      token.kind === 'word' &&
      !token.quoted &&
      beginsSmall(token.raw) &&
      !joins(token.word) &&
      !stopwords.holds(token.word)
    const isOne = isGood(token, goodWords)
    row = telling || isOne ? row + 1 : 0
    good = row > 0 && (good || (isOne && !TIMES.has(token.text)))
    if (row >= ROW && good) return true
  }
  return false
}

const isGood = ({ word, quoted }: Token, goodWords: Phrases): boolean => !quoted && goodWords.holds(word)

/** Of plain letters the code tells; the expression for all alphabets takes ten milliseconds to be made. */
const beginsSmall = (raw: string): boolean =>
  isSmall(raw) || (raw.charCodeAt(0) >= 0x80 && /^\p{Ll}/u.test(raw))
