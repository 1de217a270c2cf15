import type { Token } from '../text/document.ts'
import { clauseBefore, clauseFrom } from './clause-span.ts'
import { act, type Reading } from './reading.ts'
import { isFigure, isTold } from './told.ts'

const YOU = new Set('you u he she buyer tenant'.split(' '))
const HELPERS = new Set('have has had also then only already never even just simply'.split(' '))
/** Talking, feeling and waiting: what everybody does who complains. */
const NOT_RECORDED = new Set(
  'told said mentioned described wrote posted asked flagged raised shared expected needed wanted waited deserved received had got were was felt thought knew found noticed pointed reached contacted called messaged emailed tried experienced hoped loved liked enjoyed met saw heard noted sent provided reported requested faced endured gave lost left are did done been need called'.split(
    ' ',
  ),
)
const IRREGULAR = new Set(
  'took bought spent chose drove went came made paid switched turned broke left kept put rode ran sold signed slept swapped typed wore let set read'.split(
    ' ',
  ),
)
const MONTHS = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
const SUPPOSED = new Set('if when once whether unless should would could can may might please that'.split(' '))

/** What the customer did by the record: "you skipped February", with a figure or date that the thread has not told. */
export const doingFacts = act((reading): readonly (readonly Token[])[] =>
  reading.document.tokens.flatMap((token) => {
    if (!isDoing(token) || token.quoted || token.negated || isTold(reading, token)) return []
    if (!isTheirs(reading, token)) return []
    const clause = clauseFrom(reading, token.index)
    const longer = hasDatum(reading, clause) ? clause : clauseFrom(reading, token.index, true)
    return hasDatum(reading, longer) ? [longer] : []
  }),
)

const isDoing = (token: Token): boolean =>
  token.kind === 'word' &&
  !NOT_RECORDED.has(token.text) &&
  (IRREGULAR.has(token.text) || /[^e]ed$/.test(token.text)) &&
  token.text.length > 3

function isTheirs(reading: Reading, doing: Token): boolean {
  const before = [...clauseBefore(reading, doing.index, 5)]
  while (HELPERS.has(before.at(-1)?.text ?? '')) before.pop()
  const subject = before.pop()
  const sentence = reading.document.sentences[doing.sentence]
  if (subject === undefined || !YOU.has(subject.text) || sentence?.question) return false
  return !before.slice(-3).some((token) => SUPPOSED.has(token.text))
}

/** A figure, date or name that is new. */
const hasDatum = (reading: Reading, tokens: readonly Token[]): boolean =>
  tokens
    .slice(1)
    .some((token) => (isFigure(token) || MONTHS.has(token.text)) && !isTold(reading, token))
