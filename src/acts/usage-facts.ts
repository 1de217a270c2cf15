import type { Token } from '../text/document.ts'
import { clauseBefore, clauseFrom } from './clause-span.ts'
import { act, type Reading } from './reading.ts'
import { hasFigure, isFigure, isTold } from './told.ts'

/** Spans of time that meters and bills are read over, and verbs that tell use. */
const PERIODS = new Set('month months quarter year week since night midnight yesterday fortnight'.split(' '))
const USING = new Set(
  'through used ran ordered rung printed streamed scanned clocked logged identical usage counted registered'.split(
    ' ',
  ),
)
const LEADING = new Set('this last each every mostly so after before'.split(' '))
/** The writer's side, promises, prices and the matter's own dates: no use of the customer's. */
const NOT_USE = new Set(
  'we our us i will refund refunded voucher off free within open opens arrive arrives delivery deliver working wait waiting late price costs cost until till ago'.split(
    ' ',
  ),
)
const TIMES = new Set(
  'am pm minutes minute hours hour days day weeks week months month years year times time percent o of tonight today tomorrow star stars or and each every evening evenings night nights morning mornings january february march april may june july august september october november december'.split(
    ' ',
  ),
)
const ACCOUNTS = new Set('account accounts savings pot wallet casino gambling lender'.split(' '))
const MOVES = new Set(
  'payment payments came went paid charged debited spent transferred deposit deposited'.split(' '),
)
const OUT = new Set('out on to at from in'.split(' '))

/** How much the customer used or has: "143 pages this month", "€14 in the share account", with a figure nobody told. */
export const usageFacts = act((reading): readonly (readonly Token[])[] =>
  hasFigure(reading) ? usesIn(reading) : NONE,
)

function usesIn(reading: Reading): readonly (readonly Token[])[] {
  const uses: (readonly Token[])[] = []
  for (const token of reading.document.tokens) if (isFigure(token)) uses.push(...useFrom(reading, token))
  return uses
}

const NONE: readonly (readonly Token[])[] = []

/** What of the customer's use a figure tells. */
function useFrom(reading: Reading, token: Token): readonly (readonly Token[])[] {
  if (/(?:st|nd|rd|th)$/.test(token.text) || token.quoted || isTold(reading, token)) return NONE
  const next = reading.document.tokens[token.index + 1]
  const clause = clauseFrom(reading, token.index)
  const before = clauseBefore(reading, token.index, 4)
  if ([...before, ...clause].some((word) => NOT_USE.has(word.text)) || isYear(token)) return NONE
  if (reading.document.sentences[token.sentence]?.question) return NONE
  if (isMoney(token)) return isOnAccount(clause, before) ? [toAccount(clause)] : NONE
  if (next?.kind !== 'word' || TIMES.has(next.text) || /[:/]/.test(token.raw)) return NONE
  return isUse(clause, before) ? [clause] : NONE
}

const isYear = (token: Token): boolean => /^(?:19|20)\d\d$/.test(token.raw)

/** "€14 in the share account", and no further. */
function toAccount(clause: readonly Token[]): readonly Token[] {
  const account = clause.findIndex((word) => ACCOUNTS.has(word.text))
  return account < 0 ? clause : clause.slice(0, account + 1)
}

const isMoney = (token: Token): boolean => /\p{Sc}/u.test(token.raw)

function isUse(clause: readonly Token[], before: readonly Token[]): boolean {
  const used = [...before, ...clause].some((word) => USING.has(word.text))
  const period = clause.findIndex(
    (word, i) => i > 1 && PERIODS.has(word.text) && LEADING.has(clause[i - 1]?.text ?? ''),
  )
  return used || period > 0
}

/** Money that moved or lies on an account: "a $900 payment to ...", "₦350,000 came out of your savings". */
function isOnAccount(clause: readonly Token[], before: readonly Token[]): boolean {
  const moved = clause.findIndex((word) => MOVES.has(word.text))
  if (moved > 0 && moved < 4 && OUT.has(clause[moved + 1]?.text ?? '')) return true
  return clause.some((word) => ACCOUNTS.has(word.text)) && !before.some((word) => word.text === 'back')
}
