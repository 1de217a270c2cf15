import type { Reading } from '../acts/reading.ts'
import type { Suggestion } from '../scoring/report.ts'
import type { Token } from '../text/document.ts'
import { harmOf, regretIn, spanOfWords } from './apology-object.ts'
import type { Mend, Seen } from './mend.ts'
import { strike } from './strike.ts'
import { out } from './tidy.ts'

const OF_THESE = new Set(['this', 'that', 'it', 'which'])

/** An apology with a condition, without it: the customer's own noun for what went wrong, else the same words as a fact. */
export const apologisePlainly: Mend = function* (reading, seen) {
  yield* named(reading, seen)
  yield* asFact(reading, seen)
  yield* strike(reading, seen)
}

/** "Sorry for any inconvenience" and "sorry you feel so", said for what the customer wrote of: "sorry for the delay". */
export function* named(reading: Reading, { span }: Pick<Seen, 'span'>): Iterable<Suggestion> {
  const regret = regretIn(reading, span)
  const harm = harmOf(reading)
  if (!regret || !harm || isConcrete(regret.object)) return
  const insert = regret.word.text.startsWith('regret') ? `the ${harm}` : `for the ${harm}`
  yield { message: 'Name what happened', edits: [{ ...spanOfWords(regret.object), insert }] }
}

/** "Sorry if the driver let you down" names its own harm already. */
const isConcrete = (object: readonly Token[]): boolean =>
  object[0]?.text === 'if' && object.length > 4 && !OF_THESE.has(object[1]?.text ?? '')

function* asFact(reading: Reading, { span }: Seen): Iterable<Suggestion> {
  const regret = regretIn(reading, span)
  if (!regret) return
  const { original } = reading.document
  const { word, object } = regret
  const edits = object.flatMap((token, i) => {
    const next = object[i + 1]
    if (i === 0 && token.text === 'if') return [{ start: token.start, end: token.end, insert: 'that' }]
    if (token.text === 'any') return [{ start: token.start, end: token.end, insert: 'the' }]
    if (DOUBTS.has(token.text) && next?.text === 'have')
      return [
        { start: token.start, end: next.end, insert: MANY.has(object[i - 1]?.text ?? '') ? 'have' : 'has' },
      ]
    return []
  })
  if (edits.length > 0) yield { message: 'Say it as a fact', edits }
  const tail = ifAny(reading, word)
  if (tail) yield { message: 'Say it as a fact', edits: out(original, tail) }
}

const DOUBTS = new Set(['may', 'might', 'could', 'would'])
const MANY = new Set(['we', 'i', 'you', 'they', 'delays', 'errors', 'issues'])

/** ", if any": the aside behind the regret. */
function ifAny(reading: Reading, word: Token) {
  const { tokens } = reading.document
  const at = tokens.findIndex(
    (token, i) => token.sentence === word.sentence && token.text === 'if' && tokens[i + 1]?.text === 'any',
  )
  const before = tokens[at - 1]
  if (at < 0 || !before) return undefined
  const start = before.text === ',' ? before.start : (tokens[at]?.start ?? 0)
  return { start, end: tokens[at + 1]?.end ?? 0 }
}
