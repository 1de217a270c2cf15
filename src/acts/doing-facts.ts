import type { Token } from '../text/document.ts'
import { askedOnce } from '../text/vocabulary.ts'
import { clauseBefore, clauseFrom } from './clause-span.ts'
import { identifiers } from './identifiers.ts'
import { peopleNamed } from './people.ts'
import { act, type Reading } from './reading.ts'
import { isFigure, isTold } from './told.ts'
import { trigger } from './trigger.ts'

const YOU = new Set(['you', 'u'])
const HELPERS = new Set('have has had was were also then only already never even just simply'.split(' '))
/** Talking, feeling and waiting: what everybody does who complains. */
const NOT_RECORDED = new Set(
  'told said mentioned described wrote posted asked flagged raised shared expected needed wanted waited deserved received had got were was felt thought knew found noticed pointed contacted called messaged emailed tried experienced hoped loved liked enjoyed met saw heard noted sent provided reported requested faced endured gave lost left are did done been need called'.split(
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
const SUPPOSED = new Set(
  'if when once whether unless should would could can may might please that'.split(' '),
)

/** What the customer did by the record: "you skipped February", with a figure or date that the thread has not told. */
export const doingFacts = act((reading): readonly (readonly Token[])[] => {
  if (!hasDoing(reading)) return NONE
  const facts: (readonly Token[])[] = []
  for (const token of reading.document.tokens) {
    if (!isDoing(token.word) || token.quoted || token.negated || isTold(reading, token)) continue
    if (!isTheirs(reading, token) || TO_US.has(reading.document.tokens[token.index + 1]?.text ?? '')) continue
    const clause = clauseFrom(reading, token.index)
    const longer = hasDatum(reading, clause) ? clause : clauseFrom(reading, token.index, true)
    if (hasDatum(reading, longer)) facts.push(withSecond(reading, longer))
  }
  return facts
})

const NONE: readonly (readonly Token[])[] = []

/** "Booked for two and turned up as six": neighbouring doings are one fact. */
function withSecond(reading: Reading, clause: readonly Token[]): readonly Token[] {
  const and = reading.document.tokens[(clause.at(-1)?.index ?? 0) + 1]
  const next = and?.text === 'and' ? reading.document.tokens[and.index + 1] : undefined
  return and && next && isDoing(next.word) ? [...clause, and, ...clauseFrom(reading, next.index)] : clause
}

const TO_US = new Set(['out', 'us', 'me'])

const isDoing = askedOnce(
  ({ kind, text }) =>
    kind === 'word' &&
    !NOT_RECORDED.has(text) &&
    (IRREGULAR.has(text) || /[^e]ed$/.test(text)) &&
    text.length > 3,
)
const hasDoing = trigger(isDoing)

function isTheirs(reading: Reading, doing: Token): boolean {
  const before = [...clauseBefore(reading, doing.index, 6)]
  while (HELPERS.has(before.at(-1)?.text ?? '')) before.pop()
  const subject = before.pop()
  if (subject === undefined || reading.document.sentences[doing.sentence]?.question) return false
  if (before.slice(-3).some((token) => SUPPOSED.has(token.text))) return false
  if (isPassive(reading, doing) && YOU.has(subject.text)) return false
  if (subject.text === 'who') return PEOPLE.has(before.at(-1)?.text ?? '')
  if (isOthers(subject)) return peopleNamed(reading).some((name) => name.other)
  return YOU.has(subject.text) || isNamed(reading, subject)
}

/** "You were charged" is what was done to them. */
const isPassive = (reading: Reading, doing: Token): boolean =>
  ['was', 'were', 'been'].includes(reading.document.tokens[doing.index - 1]?.text ?? '')

const isOthers = (subject: Token): boolean => subject.text === 'he' || subject.text === 'she'
const PEOPLE = new Set('folk folks people those tenant tenants guests customers buyer passenger'.split(' '))
const WHO: ReadonlySet<string> = new Set(['email', 'phone', 'account_id', 'card'])

/** A person or an account that the reply names is the doer: "Mrs Cole was moved", "member 4417 was scanned in". */
function isNamed(reading: Reading, subject: Token): boolean {
  const named = [...peopleNamed(reading), ...identifiers(reading).filter((span) => WHO.has(span.type))]
  return named.some((span) => span.start <= subject.start && subject.start < span.end)
}

/** A figure, a date or a place that is new. */
const hasDatum = (reading: Reading, tokens: readonly Token[]): boolean =>
  tokens.slice(1).some((token, i) => {
    const telling =
      isFigure(token) || MONTHS.has(token.text) || (PLACES.has(tokens[i]?.text ?? '') && isName(token))
    return telling && !isTold(reading, token)
  })

const PLACES = new Set(['from', 'to', 'in', 'at'])
const isName = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}\p{Ll}{2}/u.test(token.raw)
