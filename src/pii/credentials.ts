import { labelledValues } from './labelled.ts'
import { isUnit, isYear } from './ordinary-numbers.ts'
import type { Chunk, NormalisedText } from './reading.ts'
import { type Candidate, type Confidence, defineRecognizer } from './recognizer.ts'
import { words, wordsAfter, wordsBefore } from './surroundings.ts'
import type { Value } from './values.ts'

const PASSWORDS = words('password passwords passcode passphrase pwd pw')
const SIGN_INS = words('pass login logon log sign signin')
const PINS = words('pin pins otp cvv cvv2 cvc puk')
/** A code alone may be a discount; one of these words beside it makes it a secret. */
const CODE_KINDS = words(
  'one-time time verification security access authentication auth activation unlock reset door gate login safe entry temporary 2fa factor sms memorable',
)
const NEAR_SIGN_IN = words('password passcode login log logon signin reset credentials temporary temp new')
const ISSUED = words('temporary temp new initial default')
const SENT = words('texted sent emailed messaged')
const LINKS = words(
  'is was as to be now set has been your the for you one this use number no code codes temporary new it still currently changed back',
)
const HAS_DIGIT = /\d/
const HAS_LETTER = /\p{L}/u
const HAS_SIGN = /[@!$%&*#?+=_~]/
const CODE = /^[A-Z\d]+(?:-[A-Z\d]+)*$/
const DIGITS = /^\d{3,8}$/
const REACH = 9

const CUES = new Set([...PASSWORDS, ...SIGN_INS, ...PINS, ...NEAR_SIGN_IN, 'code', 'codes'])

type Strength = 'strong' | 'mixed' | 'digits' | 'quoted' | 'word'

/** Secrets that let somebody in: passwords, PINs, one-time and security codes, with the value beside them. */
export const credentials = defineRecognizer({
  type: 'credentials',
  name: 'credentials',
  needsWord: CUES,
  alone: /pass|pwd?/i,
  because: 'a value after "password", "PIN" or a one-time code, or a password-like value beside "log in"',
  find: (reading) => [...claims(reading), ...spacedCodes(reading)],
})

/** A value without a digit is a secret only behind a word for a password. */
function claims(reading: NormalisedText): Candidate[] {
  const anyValue = reading.words.some((word) => PASSWORDS.has(word.text))
  const found: Candidate[] = []
  for (const [i, chunk] of reading.chunks.entries())
    if (anyValue || HAS_DIGIT.test(chunk.text)) found.push(...claim(reading, chunk, i))
  return found
}

function claim(reading: NormalisedText, chunk: Chunk, index: number): Candidate[] {
  const strength = strengthOf(chunk)
  if (strength === undefined || (strength === 'digits' && isUnit(reading.chunks[index + 1]?.text ?? '')))
    return []
  const before = wordsBefore(reading, chunk.from, REACH).map((word) => word.text)
  const found =
    announced(chunk, strength, before, isMarked(reading, chunk)) ?? named(reading, chunk, strength)
  if (found === undefined) return []
  return [{ from: chunk.from, to: chunk.to, confidence: found.confidence, because: `follows "${found.cue}"` }]
}

/** "OTP is 99 12 34". */
function spacedCodes(reading: NormalisedText): Candidate[] {
  const isSpaced = ({ letters, digits, text }: Value) =>
    letters === 0 && digits > 3 && digits < 9 && text.includes(' ')
  return labelledValues(reading, PINS, (value) => isSpaced(value) && !value.ordinary).map(
    ({ from, to, label }) => ({
      from,
      to,
      confidence: 'likely',
      because: `follows "${label}"`,
    }),
  )
}

function strengthOf({ text, opening }: Chunk): Strength | undefined {
  if (text.length < 3 || text.length > 64 || text.includes('\uFFFC')) return undefined
  if (DIGITS.test(text)) return 'digits'
  const mixed = HAS_DIGIT.test(text) && HAS_LETTER.test(text)
  if (mixed && HAS_SIGN.test(text)) return 'strong'
  if (mixed && text.length > 4) return 'mixed'
  return opening.includes('"') || opening.includes("'") ? 'quoted' : 'word'
}

/** A colon, an equals sign or a quotation mark stands right before it. */
function isMarked(reading: NormalisedText, { from, opening }: Chunk): boolean {
  return /[:="]/.test(opening) || /[:=]\s*["']?$/.test(reading.plain.slice(Math.max(0, from - 3), from))
}

/** By the nearest word before it that is not merely a link: "your password is still «Kite-99»". */
function announced(chunk: Chunk, strength: Strength, before: readonly string[], marked: boolean) {
  const at = before.findIndex((word) => !LINKS.has(word))
  const cue = before[at] ?? ''
  const links = before.slice(0, Math.max(at, 0))
  const said = marked || links.some((word) => SAYING.has(word)) || at === 0
  if (PASSWORDS.has(cue) && said && isPassword(chunk, strength, marked)) return sure(cue)
  if (PINS.has(cue) && strength === 'digits' && (marked || at > 0 || !isVerb(before)))
    return cue === 'pin' && chunk.text.length === 6 ? maybe(cue) : sure(cue)
  if (SIGN_INS.has(cue) && (strength === 'strong' || (strength === 'mixed' && marked))) return maybe(cue)
  if (
    links.includes('code') &&
    before.slice(0, 6).some((word) => CODE_KINDS.has(word)) &&
    isCode(chunk, strength)
  )
    return sure('code')
  if (
    SENT.has(before.find((word) => SENT.has(word) || word === 'code') ?? '') &&
    before.includes('code') &&
    strength === 'digits'
  )
    return sure('code')
  const issued = before.slice(0, 6).find((word) => ISSUED.has(word))
  if (issued !== undefined && marked && strength === 'strong') return sure(issued)
  const near = before.find((word) => NEAR_SIGN_IN.has(word))
  return (strength === 'strong' || (strength === 'mixed' && isPasswordLike(chunk.text))) && near !== undefined
    ? maybe(near)
    : undefined
}

/** "please pin 1200 posts": with no "your" or "the" before it, the word is no noun. */
function isVerb([cue, determiner]: readonly string[]): boolean {
  return cue === 'pin' && determiner !== undefined && !DETERMINERS.has(determiner)
}

/** Capitals, small letters and digits, eight or more: "Sommer2024". */
function isPasswordLike(text: string): boolean {
  return text.length > 7 && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d\d/.test(text)
}

const DETERMINERS = words(
  'your my the a new temporary card sim default and with current old security access door login',
)
const SAYING = words('is was as to set changed')

function isPassword({ text, closing }: Chunk, strength: Strength, marked: boolean): boolean {
  if (strength === 'digits') return text.length > 3
  if (strength !== 'word') return true
  return marked && text.length > 5 && /[.,!)]/.test(closing)
}

function isCode({ text }: Chunk, strength: Strength): boolean {
  if (strength === 'digits') return !isYear(text)
  return CODE.test(text) && HAS_DIGIT.test(text) && text.length > 3 && text.length < 13
}

/** "482913 is your verification code". */
function named(reading: NormalisedText, chunk: Chunk, strength: Strength) {
  if (strength !== 'digits' || chunk.text.length < 4) return undefined
  const after = wordsAfter(reading, chunk.to, 6).map((word) => word.text)
  if (after[0] !== 'is') return undefined
  const code = after.findIndex((word) => word === 'code' || PINS.has(word) || PASSWORDS.has(word))
  if (code < 0) return undefined
  const plain = after[code] !== 'code' || after.slice(0, code).some((word) => CODE_KINDS.has(word))
  return plain ? sure(after[code] ?? '') : undefined
}

function sure(cue: string): { cue: string; confidence: Confidence } {
  return { cue, confidence: 'certain' }
}

function maybe(cue: string): { cue: string; confidence: Confidence } {
  return { cue, confidence: 'likely' }
}
