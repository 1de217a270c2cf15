import type { Document, Token } from '../text/document.ts'
import { askedOnce } from '../text/vocabulary.ts'
import { mayNameStreet } from './address.ts'

/*
 * A look at the words of a text tells of most that they hold no personal data: no figure, or none but everyday ones, and no
 * word that a secret, a name or a booking goes by. Recognizers read what is left. A test holds this to what they find.
 */

/** Whether the recognizers may claim anything of a text; where this says no, they find nothing. */
export function mayHoldPii({
  original,
  text,
  tokens,
}: Pick<Document, 'original' | 'text' | 'tokens'>): boolean {
  if (text !== original) return true
  const digits = digitsIn(text)
  if (digits < 0 || asksByWord(tokens, digits > 0)) return true
  return digits > 0 && !areEveryday(text, tokens, digits)
}

/** How many digits stand in a text; -1 where other signs may be part of an address or foreign digits stand. A handle is no address. */
function digitsIn(text: string): number {
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isSmallOrBlank(code)) continue
    if (isDigit(code)) digits++
    else if (isSuspect(text, i, code)) return -1
  }
  return digits
}

function isSuspect(text: string, at: number, code: number): boolean {
  switch (code) {
    case AT:
      return !(isBlankOrEdge(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1)))
    case STOP:
      return isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2))
    case COLON:
      return TWO_COLONS.test(text.slice(at, at + 6))
    case SLASH:
      return text.charCodeAt(at + 1) === SLASH
    default:
      return code > LAST_PLAIN
        ? FOREIGN_DIGIT.test(String.fromCodePoint(text.codePointAt(at) as number))
        : OPENING.has(code) && text.slice(at + 1, at + 3).toLowerCase() === 'at'
  }
}

const [AT, STOP, COLON, SLASH, LAST_PLAIN] = [0x40, 0x2e, 0x3a, 0x2f, 0x7e]
const FOREIGN_DIGIT = /\p{Nd}/u
const OPENING = new Set(Array.from('([{<', (sign) => sign.charCodeAt(0)))
/** As in an IPv6 address. */
const TWO_COLONS = /^:[0-9a-fA-F]{0,4}:/

const isSmallOrBlank = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code === 0x20
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** Words by which recognizers go that need no digit: of secrets, dates of birth, bookings and names of users. */
const asksAlone = askedOnce(({ text }) =>
  /pass(?:word|code|phrase)|pwd?|born|birth|dob|bday|booking|reservation|pnr|confirmation|locator|user|login|dot/.test(
    text,
  ),
)
/** Words by which a figure of few digits is the tail of a number or a date of birth. */
const asksWithFigure = askedOnce(({ text }) => /^(?:ending|ends|last|final|b)$/.test(text))
/** Two beside each other may be part of a number that is read out. */
const mayBeDigit = askedOnce(({ text }) =>
  /zero|one|two|three|four|five|six|seven|eight|nine|oh|nought|naught|nil|double|triple|treble/.test(text),
)

function asksByWord(tokens: readonly Token[], withFigure: boolean): boolean {
  let digit = false
  for (let i = 0; i < tokens.length; i++) {
    const { kind, word } = tokens[i] as Token
    if (asksAlone(word) || (withFigure && asksWithFigure(word))) return true
    if (kind === 'punctuation') continue
    if (mayBeDigit(word) && digit) return true
    digit = mayBeDigit(word)
  }
  return false
}

/** One or two digits, money, a share, an hour or a day: "5pm", "£20", "10%", "3rd". */
const EVERYDAY = /^[£$€]?(\d{1,2})(?:am|pm|st|nd|rd|th|%)?$/
const isStreet = askedOnce(({ text }) => mayNameStreet(text))
/** Words between the number of a house and its street, at most. */
const REACH = 7

/** All digits are those of everyday figures that stand free, and none has a further one or a street beside it. */
function areEveryday(text: string, tokens: readonly Token[], digits: number): boolean {
  let left = digits
  let [figure, street] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let before = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'punctuation') continue
    const own = token.kind === 'number' ? (EVERYDAY.exec(token.raw)?.[1] ?? '') : ''
    if (own !== '') {
      if (before || !standsFree(text, token)) return false
      left -= own.length
      figure = i
    } else if (isStreet(token.word)) street = i
    if (Math.abs(figure - street) <= REACH) return false
    before = own !== ''
  }
  return left === 0
}

/** Nothing but signs around it up to the next blanks: it is no part of a code. */
function standsFree(text: string, { start, end }: Token): boolean {
  let from = start
  while (OPENS.has(text.charCodeAt(from - 1))) from--
  let to = end
  while (CLOSES.has(text.charCodeAt(to))) to++
  return isBlankOrEdge(text.charCodeAt(from - 1)) && isBlankOrEdge(text.charCodeAt(to))
}

const OPENS = new Set(Array.from('("\'', (sign) => sign.charCodeAt(0)))
const CLOSES = new Set(Array.from('.,!?;:)"\'', (sign) => sign.charCodeAt(0)))
const isBlankOrEdge = (code: number): boolean => code === 0x20 || code === 0x0a || Number.isNaN(code)
