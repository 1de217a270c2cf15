import type { NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueBefore, words } from './surroundings.ts'

const DOTTED = /\d+(?:\.\d+)*/g
const MAY_BE_FOURTH = /\d\.\d/
/** Two colons with one group or none between them stand in every way to write one. */
const MAY_BE_SIXTH = /:[0-9a-fA-F]{0,4}:/
const COLONS = /[0-9a-fA-F:.]+/g
const LETTER_IN_HEX = /[a-f]/i
const HEX_GROUP = /^[0-9a-fA-F]{1,4}$/
const VERSIONS = words(
  'version versions v ver firmware build release ios android macos os update updated updating upgrade upgraded patch section clause paragraph chapter driver',
)
const ADDRESSES = words('ip ips ipv4 address addresses login logins logged from host server')
/** Four numbers as small as these are as often a version. */
const SMALL = 30

/** Internet addresses of both families; four numbers after a word such as "version" are none. */
export const ip = defineRecognizer({
  type: 'ip',
  name: 'ip',
  fewestDigits: 1,
  because: 'four octets that are no version number, or the groups of an IPv6 address',
  find: (reading) => [
    ...(MAY_BE_FOURTH.test(reading.plain) ? fourth(reading) : []),
    ...(reading.digits > 0 && MAY_BE_SIXTH.test(reading.plain) ? sixth(reading) : []),
  ],
})

function fourth(reading: NormalisedText): Candidate[] {
  const found: Candidate[] = []
  for (const match of reading.plain.matchAll(DOTTED)) {
    const octets = match[0].split('.')
    const from = match.index
    const to = from + match[0].length
    if (octets.length !== 4 || !octets.every(isOctet) || isPartOfWord(reading.plain, from, to)) continue
    if (cueBefore(reading, from, VERSIONS, 3) !== undefined) continue
    const small = octets.every((octet) => Number(octet) <= SMALL)
    const confidence = small && cueBefore(reading, from, ADDRESSES, 4) === undefined ? 'likely' : 'certain'
    found.push({ from, to, confidence, because: 'is an IPv4 address' })
  }
  return found
}

function isOctet(written: string): boolean {
  return written.length <= 3 && Number(written) <= 255 && (written.length === 1 || !written.startsWith('0'))
}

function isPartOfWord(plain: string, from: number, to: number): boolean {
  return (
    LETTER.test(plain.charAt(from - 1)) || LETTER.test(plain.charAt(to)) || plain.charAt(from - 1) === '.'
  )
}

const LETTER = /[\p{L}\p{N}_-]/u

function sixth(reading: NormalisedText): Candidate[] {
  const found: Candidate[] = []
  for (const match of reading.plain.matchAll(COLONS)) {
    const written = trimmed(match[0])
    const from = match.index + match[0].indexOf(written)
    const to = from + written.length
    const short = SHORT.test(written) && cueBefore(reading, from, ADDRESSES, 4) !== undefined
    if ((!isSixth(written) && !short) || isPartOfWord(reading.plain, from, to)) continue
    found.push({ from, to, confidence: 'certain', because: 'is an IPv6 address' })
  }
  return found
}

/** "::1", "fe80::": only beside a word such as "IP". */
const SHORT = /^(?:[0-9a-fA-F]{1,4}::|::[0-9a-fA-F]{1,4})$/

/** Without full stops around it and without a lone colon at its ends. */
function trimmed(written: string): string {
  let end = written.length
  while (end > 0 && written.charAt(end - 1) === '.') end--
  if (written.charAt(end - 1) === ':' && written.charAt(end - 2) !== ':') end--
  let start = 0
  while (
    start < end &&
    (written.charAt(start) === '.' || (written.charAt(start) === ':' && written.charAt(start + 1) !== ':'))
  )
    start++
  return written.slice(start, end)
}

function isSixth(written: string): boolean {
  if (written.length < 4 || written.length > 45) return false
  const sides = written.split('::')
  if (sides.length > 2) return false
  const groups = sides.flatMap((side) => (side === '' ? [] : side.split(':')))
  const tail = groups.at(-1) ?? ''
  const mapped = tail.includes('.') && tail.split('.').length === 4 && tail.split('.').every(isOctet)
  const hex = mapped ? groups.slice(0, -1) : groups
  const size = hex.length + (mapped ? 2 : 0)
  if (!hex.every((group) => HEX_GROUP.test(group)) || groups.length === 0) return false
  return sides.length === 2
    ? size <= 7 &&
        (size > 2 ||
          (size === 2 && groups.every((group) => group.length !== 2)) ||
          mapped ||
          LETTER_IN_HEX.test(written))
    : size === 8
}
