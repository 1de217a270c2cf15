import { shapeOf } from './identifier-shape.ts'
import { labelledValues } from './labelled.ts'
import type { NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueBefore, words, wordsBefore } from './surroundings.ts'

const LABELS = words(
  'account accounts acct acc customer member membership policy meter client subscriber subscription contract loyalty mpan mprn supply patient userid user profile flyer imei iccid esim puk installation utr siren plate reg registration licence license student pupil enrolment enrollment matriculation learner employee passenger guest tenant tenancy supporter donor loan lease ban gamertag wallet subscriber',
)
const USER_NAMES = words('username userid login user')
const USER_NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/i
const HAS_SIGN = /[\d._-]/
const SAYS_IT = words('is was as name id username userid')

export const accountId = defineRecognizer({
  type: 'account_id',
  name: 'account-id',
  needsWord: new Set([...LABELS, ...USER_NAMES]),
  alone: /user|login/i,
  because: 'a value after a word such as "account", "meter", "member" or "policy"',
  find: (reading) => [...numbers(reading), ...userNames(reading)],
})

function numbers(reading: NormalisedText): Candidate[] {
  return labelledValues(reading, LABELS, (value) => shapeOf(value) !== undefined).map((value) => ({
    from: value.from,
    to: value.to,
    confidence: shapeOf(value) ?? 'likely',
    because: `follows "${value.label}"`,
  }))
}

/** "your username is quiet_fox", "login: quietfox88"; an ordinary word is not taken for one. */
function userNames(reading: NormalisedText): Candidate[] {
  return reading.chunks.flatMap(({ text, from, to }): Candidate[] => {
    if (text.length < 4 || !USER_NAME.test(text) || !HAS_SIGN.test(text)) return []
    const cue = cueBefore(reading, from, USER_NAMES, 3)
    const said =
      cue !== undefined &&
      (SAYS_IT.has(wordsBefore(reading, from, 1)[0]?.text ?? '') || isColon(reading, from))
    return said ? [{ from, to, confidence: 'likely', because: `follows "${cue.text}"` }] : []
  })
}

function isColon(reading: NormalisedText, from: number): boolean {
  return reading.plain.slice(Math.max(0, from - 3), from).includes(':')
}
