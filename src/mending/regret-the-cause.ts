import type { Reading } from '../acts/reading.ts'
import type { Suggestion } from '../scoring/report.ts'
import type { Token } from '../text/document.ts'
import { named } from './apologise-plainly.ts'
import { regretIn, spanOfWords } from './apology-object.ts'
import type { Mend, Seen } from './mend.ts'
import { strike } from './strike.ts'

const THINGS = new Set(['the', 'our', 'it', 'this', 'that'])

/** Sorry for how it was taken becomes sorry for what was so taken, by the words that stand there or in the complaint. */
export const regretTheCause: Mend = function* (reading, seen) {
  yield* found(reading, seen)
  yield* named(reading, seen)
  const regret = regretIn(reading, seen.span)
  if (regret && !regret.word.text.startsWith('regret') && isOfTheirMind(regret.object))
    yield {
      message: 'Be sorry for what happened',
      edits: [{ ...spanOfWords(regret.object), insert: 'about this' }],
    }
  yield* strike(reading, seen)
}

/** "You feel", "that you were upset", "for how you took it": about the customer, not about what was done. */
const isOfTheirMind = (object: readonly Token[]): boolean =>
  object.slice(0, 4).some((token) => token.text === 'you' || token.text === 'your')

/** "Sorry you found the service slow": the service was. */
function* found(reading: Reading, { span }: Seen): Iterable<Suggestion> {
  const object = regretIn(reading, span)?.object ?? []
  const at = object.findIndex((token) => token.text === 'found' || token.text === 'find')
  const [thing, last] = [object.slice(at + 1, -1), object.at(-1) as Token]
  if (at < 0 || at > 2 || thing.length === 0 || thing.length > 4 || !THINGS.has(thing[0]?.text ?? '')) return
  const verb = thing.at(-1)?.text.endsWith('s') ? 'were' : 'was'
  const words = reading.document.original.slice(thing[0]?.start, thing.at(-1)?.end)
  const insert = `that ${words} ${verb} ${last.raw}`
  yield { message: 'Say it as a fact', edits: [{ ...spanOfWords(object), insert }] }
}
