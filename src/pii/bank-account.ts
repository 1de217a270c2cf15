import { passesRoutingCheck } from './check-digits.ts'
import { type Labelled, labelledValues } from './labelled.ts'
import { digitsOf, endOf, isGlued, type NumberRun, startOf } from './number-runs.ts'
import type { NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueNear, words, wordsAfter } from './surroundings.ts'

const ACCOUNT = words('account acct acc ac')
const BANK = words(
  'bank banks sort sortcode branch iban bic swift savings checking chequing payee routing aba bsb transfer transferred deposit deposited payout bacs giro ifsc nuban beneficiary',
)
const SORT = words('sort sortcode')
const ROUTING = words('routing aba rtn transit')
const BRANCH = words('bsb')

/** Account numbers by the words of banking around them: sort codes, routing numbers, national account numbers. */
export const bankAccount = defineRecognizer({
  type: 'bank_account',
  name: 'bank-account',
  fewestDigits: 6,
  because: 'a sort code, routing number or account number beside a word of banking',
  find: (reading) => [...sortCodes(reading), ...accounts(reading), ...routingNumbers(reading)],
})

function sortCodes(reading: NormalisedText): Candidate[] {
  return reading.runs.flatMap((run): Candidate[] => {
    const code = run.slice(0, run[0]?.digits.length === 6 ? 1 : 3)
    if (digitsOf(code).length !== 6 || isGlued(reading.plain, startOf(code), endOf(code))) return []
    const account = run.slice(code.length)
    const withAccount = account.length === 1 && digitsOf(account).length === 8
    if (withAccount && isHyphenated(code))
      return [certain(startOf(code), endOf(account), 'is a sort code with its account number')]
    const cue = nearSortCode(reading, startOf(code), endOf(code))
    if (cue === undefined) return []
    return [certain(startOf(code), endOf(withAccount ? account : code), `beside "${cue.text}"`)]
  })
}

/** "20-00-00": pairs of digits with hyphens between them. */
function isHyphenated(code: NumberRun): boolean {
  return (
    code.length === 3 &&
    code.every((group, i) => group.digits.length === 2 && (i === 0 || group.joiner === '-'))
  )
}

function accounts(reading: NormalisedText): Candidate[] {
  return labelledValues(reading, ACCOUNT, isAccountNumber).flatMap((value): Candidate[] => {
    if (value.label === 'acc' && value.digits === 8) return [certain(value.from, value.to, 'follows "acc"')]
    const cue = cueNear(reading, value.from, value.to, BANK, 8)
    return cue === undefined
      ? []
      : [certain(value.from, value.to, `follows "${value.label}" near "${cue.text}"`)]
  })
}

function isAccountNumber(value: Labelled): boolean {
  return value.letters === 0 && value.digits >= 6 && value.digits <= 17 && !value.ordinary
}

function routingNumbers(reading: NormalisedText): Candidate[] {
  const holds = (value: Labelled) => value.letters === 0 && passesRoutingCheck(value.compact)
  return labelledValues(reading, ROUTING, holds).map((value) =>
    certain(value.from, value.to, `follows "${value.label}"`),
  )
}

function certain(from: number, to: number, because: string): Candidate {
  return { from, to, confidence: 'certain', because }
}

/** "sort" is a verb as well: only "sort code" counts. */
function nearSortCode(reading: NormalisedText, from: number, to: number) {
  const sort = cueNear(reading, from, to, SORT, 5)
  const isCode =
    sort?.text === 'sortcode' || (sort !== undefined && wordsAfter(reading, sort.to, 1)[0]?.text === 'code')
  return isCode ? sort : cueNear(reading, from, to, BRANCH, 3)
}
