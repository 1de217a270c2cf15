import { apologyOf } from '../acts/apologies.ts'
import { isPosted } from '../acts/posted.ts'
import type { Reading } from '../acts/reading.ts'
import { harmed } from '../acts/stakes.ts'
import type { Sentence } from '../text/document.ts'
import { harmOf } from './apology-object.ts'
import { matterOf } from './greeting.ts'
import type { Mend } from './mend.ts'
import { put } from './tidy.ts'

/** A defence where no apology stands: a plain regret in its place, of what the customer wrote about. */
export const regretInstead: Mend = function* (reading, { span }) {
  if (apologyOf(reading) !== 'none' || !harmed(reading)) return
  const { sentences, original } = reading.document
  const sentence = sentences.find((one) => one.start <= span.start && span.end <= one.end)
  if (!sentence || !opens(sentence, sentences)) return
  const end = sentence.start + original.slice(sentence.start, sentence.end).trimEnd().length
  const place = { start: matterOf(reading, sentence), end }
  const harm = harmOf(reading)
  for (const what of [harm && `the ${harm}`, topicOf(reading, sentence), 'this'])
    if (what)
      yield { message: 'Say sorry instead', edits: put(original, place, `we are sorry about ${what}.`) }
}

/** Nothing but a greeting stands before it: further down, a regret would sound like an afterthought. */
const opens = ({ index }: Sentence, sentences: readonly Sentence[]): boolean =>
  sentences.slice(0, index).every(({ tokens }) => tokens.length <= 4)

const DETERMINERS = new Set(['the', 'your', 'our'])
/** What may follow a noun that stands by itself. */
const FOLLOWS = new Set(
  ', . ; : ! ? was is were are has had have at on in to for from with when which that and will did does as by not before after'.split(
    ' ',
  ),
)

/** "The parcel" of the reply, if the customer wrote of a parcel. */
function topicOf(reading: Reading, { tokens }: Sentence): string | undefined {
  const at = tokens.findIndex(
    (token, i) =>
      token.text.length > 3 &&
      token.kind === 'word' &&
      DETERMINERS.has(tokens[i - 1]?.text ?? '') &&
      FOLLOWS.has(tokens[i + 1]?.text ?? '.') &&
      isPosted(reading, token.stem),
  )
  return at < 0 ? undefined : `${tokens[at - 1]?.text} ${tokens[at]?.raw}`
}
