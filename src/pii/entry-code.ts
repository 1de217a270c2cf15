import { isYear } from './ordinary-numbers.ts'
import { type Chunk, indexAt, type NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { hasCue, words, wordsAfter, wordsBefore } from './surroundings.ts'

const KEYING = words('punch key tap type enter dial press put pop bang')
const KEYPADS = words(
  'door doors gate gates lock locker lockers keybox lockbox safe keypad barrier entry padlock box garage lobby alarm intercom',
)
const SIGN_INS = words('sign log login')
const SECRETS = words('password passcode passphrase pin')
const CODE = /^[#*]?\d{4,8}[#*]?$/
const HAS_DIGIT = /\d/
const HAS_LETTER = /\p{L}/u
/** Words within which a door or lock must be named, either side. */
const REACH = 14

/** Codes that open a door ("punch in 7719#") and sign-ins told in passing ("sign in as pip94 with Kite-77"). */
export const entryCode = defineRecognizer({
  type: 'credentials',
  name: 'entry-code',
  fewestDigits: 1,
  needsWord: new Set([...KEYING, ...SIGN_INS, ...SECRETS]),
  because: 'a code to key in at a door, or a user name and password told in passing',
  find: (reading) => [
    ...(hasCue(reading, KEYING) ? doorCodes(reading) : []),
    ...(hasCue(reading, SIGN_INS) ? signIns(reading) : []),
    ...(hasCue(reading, SECRETS) ? calledSecrets(reading) : []),
  ],
})

function doorCodes(reading: NormalisedText): Candidate[] {
  return reading.chunks.flatMap((chunk, i): Candidate[] => {
    if (!CODE.test(chunk.text) || isYear(chunk.text)) return []
    const [near, next] = wordsBefore(reading, chunk.from, 2).map((word) => word.text)
    const keyed = KEYING.has(near ?? '') || (near === 'in' && KEYING.has(next ?? ''))
    if (!keyed || reading.chunks[i + 1]?.text === 'characters') return []
    const around = [...wordsBefore(reading, chunk.from, REACH), ...wordsAfter(reading, chunk.to, REACH)]
    if (near !== 'in' && !around.some(({ text }) => KEYPADS.has(text))) return []
    const to = '#*'.includes(reading.plain.charAt(chunk.to) || ' ') ? chunk.to + 1 : chunk.to
    return [{ from: chunk.from, to, confidence: 'likely', because: `follows "${near}"` }]
  })
}

/** "Sign in as NAME with SECRET", "your login is NAME / SECRET". */
function signIns(reading: NormalisedText): Candidate[] {
  return reading.words.flatMap((word): Candidate[] => {
    if (!SIGN_INS.has(word.text)) return []
    let at = indexAt(reading.chunks, word.to)
    while (LINKS.has(reading.chunks[at]?.text.toLowerCase() ?? '')) at++
    const name = reading.chunks[at]
    const pair = secretAfter(reading, at + 1)
    if (name === undefined || pair === undefined || pair.secret.from - word.to > 60) return []
    const claim = (from: number, to: number): Candidate => ({
      from,
      to,
      confidence: 'likely',
      because: `follows "${word.text}"`,
    })
    if (pair.joined) return [claim(name.from, pair.secret.to)]
    return [
      claim(pair.secret.from, pair.secret.to),
      ...(HAS_DIGIT.test(name.text) ? [{ ...claim(name.from, name.to), type: 'account_id' as const }] : []),
    ]
  })
}

const LINKS = words('in as is into on with to your the')

function secretAfter(reading: NormalisedText, at: number): { secret: Chunk; joined: boolean } | undefined {
  const [first, second, third] = reading.chunks.slice(at, at + 3)
  const joined = first !== undefined && /\s\/\s*$/.test(reading.plain.slice(first.from - 3, first.from))
  if (joined && isSecret(first.text)) return { secret: first, joined }
  const after =
    first?.text.toLowerCase() === 'with' || first?.text.toLowerCase() === 'and' ? second : undefined
  const secret = after !== undefined && SECRETS.has(after.text.toLowerCase()) ? third : after
  return secret !== undefined && isSecret(secret.text) ? { secret, joined: false } : undefined
}

const isSecret = (text: string): boolean => text.length > 5 && HAS_DIGIT.test(text) && HAS_LETTER.test(text)

/** "With Kite77 as a password", "Kite77 is not a password". */
function calledSecrets(reading: NormalisedText): Candidate[] {
  return reading.chunks.flatMap((chunk): Candidate[] => {
    if (!isSecret(chunk.text)) return []
    const after = wordsAfter(reading, chunk.to, 4).map((word) => word.text)
    const named =
      (after[0] === 'as' || after[0] === 'for') && after.slice(1, 3).some((word) => SECRETS.has(word))
    return named
      ? [{ from: chunk.from, to: chunk.to, confidence: 'likely', because: 'is called a password' }]
      : []
  })
}
