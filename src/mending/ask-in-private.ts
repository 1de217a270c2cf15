import type { Reading } from '../acts/reading.ts'
import { dataRequests } from '../acts/requests.ts'
import { harmed } from '../acts/stakes.ts'
import type { Edit, Suggestion } from '../scoring/report.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { matterOf } from './greeting.ts'
import type { Mend } from './mend.ts'
import { strikeSentence } from './strike.ts'
import { put } from './tidy.ts'

const PRIVATE = 'in a private message'
/** Where a request says that the answer shall stand in public, the longest first. */
const IN_PUBLIC: readonly (readonly string[])[] = [
  'just below this',
  'in the comments',
  'in a comment',
  'in the replies',
  'in your reply',
  'in this thread',
  'on this thread',
  'under this post',
  'just below',
  'below this',
  'right here',
  'underneath',
  'below',
  'here',
].map((words) => words.split(' '))
const ASKS_WHAT = new Set(['what', 'which', 'when', 'where', 'who'])
const DETERMINERS = new Set(['your', 'the', 'a', 'an'])

/** What is asked for in public is asked for in a private message, after a word of regret where nothing else was said yet. */
export const askInPrivate: Mend = function* (reading, { span }) {
  const message = 'Ask for it in private'
  const sentence = reading.document.sentences.find((one) => one.start <= span.start && span.end <= one.end)
  if (!sentence) return
  const edits = moved(reading, sentence)
  if (edits) {
    yield { message, edits }
    yield* withRegret(reading, sentence, edits, message)
  }
  yield* strikeSentence(reading, { span })
}

function moved(reading: Reading, sentence: Sentence): readonly Edit[] | undefined {
  const { original } = reading.document
  const asked = dataRequests(reading).filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  )
  const [first, last] = [asked[0], asked.at(-1)]
  if (!first || !last) return undefined
  const data = { start: withDeterminer(sentence, first.start), end: Math.max(...asked.map(({ end }) => end)) }
  const matter = matterOf(reading, sentence)
  const words = sentence.tokens.filter(({ start }) => start >= matter)
  if (ASKS_WHAT.has(words[0]?.text ?? '')) return asRequest(original, sentence, words, data)
  const place = publicPlace(words)
  return place ? put(original, place, PRIVATE) : [{ start: data.end, end: data.end, insert: ` ${PRIVATE}` }]
}

/** "What's your order number?" cannot take the words in: "please send us your order number in a private message" can. */
function asRequest(
  original: string,
  sentence: Sentence,
  words: readonly Token[],
  data: Span,
): readonly Edit[] | undefined {
  const [, verb, first] = words
  const isBare = (verb?.text === 'is' || verb?.text === 'are') && first?.start === data.start
  const end = sentence.start + original.slice(sentence.start, sentence.end).trimEnd().length
  if (!isBare || !/^\s?\?*$/.test(original.slice(data.end, end)) || !words[0]) return undefined
  const asked = original.slice(data.start, data.end)
  return put(original, { start: words[0].start, end }, `please send us ${asked} ${PRIVATE}.`)
}

function withDeterminer({ tokens }: Sentence, start: number): number {
  const before = tokens.findLast((token) => token.end <= start)
  return before && DETERMINERS.has(before.text) ? before.start : start
}

function publicPlace(tokens: readonly Token[]): Span | undefined {
  for (const words of IN_PUBLIC) {
    const at = tokens.findIndex((_, i) => words.every((word, k) => tokens[i + k]?.text === word))
    const [from, to] = [tokens[at], tokens[at + words.length - 1]]
    if (from && to) return { start: from.start, end: to.end }
  }
  return undefined
}

/** A private talk asked for before a word about the complaint sends people away. */
function* withRegret(
  reading: Reading,
  sentence: Sentence,
  edits: readonly Edit[],
  message: string,
): Iterable<Suggestion> {
  const { original } = reading.document
  const start = matterOf(reading, sentence)
  const [word] = put(original, { start, end: start }, 'we are sorry about this. ')
  const [head, ...rest] = edits
  if (!word || !head || !harmed(reading)) return
  const capital = (letters: string): string => letters.slice(0, 1).toUpperCase() + letters.slice(1)
  if (head.start === start)
    yield { message, edits: [{ ...head, insert: word.insert + capital(head.insert) }, ...rest] }
  else {
    const letter = original.slice(start, start + 1)
    yield {
      message,
      edits: [{ start, end: start + 1, insert: word.insert + letter.toUpperCase() }, head, ...rest],
    }
  }
}
