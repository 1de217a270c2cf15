/** A text in which spelled-out digits and foreign numerals stand as 0-9, and the way back to where they stood. */
export interface DigitView {
  readonly text: string
  /** Offset in the given text of the character at `index` of the view; `index` may be the view's length. */
  startOf(index: number): number
  /** End offset in the given text of the last character before `index` of the view. */
  endOf(index: number): number
}

const DIGIT_WORDS = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((word, digit) => [
    word,
    `${digit}`,
  ]),
)
DIGIT_WORDS.set('oh', '0').set('nought', '0').set('naught', '0').set('nil', '0')

const REPEATS = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
])
/** Shorter rows of number words are ordinary speech: "one or two", "one two three". */
const SHORTEST_ROW = 4
/** "Two hundred and one" counts; with more digits around it, "nine hundred" is part of a number read out. */
const LONG_ROW = 7
const WORD = /[A-Za-z]+|\p{Nd}/gu
const JOINER = /^(?:[ ,.\-\u2013\u2014]|, | - )$/

/** So many digits in a row may close with "and": "seven, seven, one and two". */
const LIST = 3
const LAST_JOINER = /^,? and $/

const isJoint = (between: string, row: number): boolean =>
  JOINER.test(between) || (row >= LIST && LAST_JOINER.test(between))
/** Two number words beside each other stand in every row, plain letters alone in most texts: a text with neither is as it is. */
const TWO_WORDS =
  /(?:zero|one|two|three|four|five|six|seven|eight|nine|oh|nought|naught|nil)[ ,.-]{1,3}(?:zero|one|two|three|four|five|six|seven|eight|nine|oh|nought|naught|nil|double|triple|treble)/i
const FOREIGN = /[^\0-\x7f]/
const FOREIGN_DIGIT = /(?!\d)\p{Nd}/u

interface Piece {
  readonly from: number
  readonly to: number
  readonly digits: string
}

/** Writes rows of digit words ("double four two, seven") as digits and foreign numerals as ASCII ones. */
export function withDigits(text: string): DigitView {
  const pieces = digitPieces(text)
  if (pieces.length === 0) return { text, startOf: (index) => index, endOf: (index) => index }
  const starts: number[] = []
  const ends: number[] = []
  let view = ''
  const copy = (from: number, to: number, written: string) => {
    for (let i = 0; i < written.length; i++) {
      starts.push(written.length === to - from ? from + i : from)
      ends.push(written.length === to - from ? from + i + 1 : to)
    }
    view += written
  }
  let at = 0
  for (const piece of pieces) {
    copy(at, piece.from, text.slice(at, piece.from))
    copy(piece.from, piece.to, piece.digits)
    at = piece.to
  }
  copy(at, text.length, text.slice(at))
  return {
    text: view,
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => (index <= 0 ? 0 : (ends[index - 1] ?? text.length)),
  }
}

function digitPieces(text: string): Piece[] {
  if (!TWO_WORDS.test(text) && !(FOREIGN.test(text) && FOREIGN_DIGIT.test(text))) return []
  const pieces: Piece[] = []
  let row: Piece[] = []
  let repeat = 1
  let repeatFrom = -1
  const close = () => {
    const whole = joined(row)
    if (
      whole !== undefined &&
      row.length > 1 &&
      whole.digits.length >= (text.slice(whole.from, whole.to).includes('hundred') ? LONG_ROW : SHORTEST_ROW)
    )
      pieces.push(whole)
    row = []
    repeat = 1
    repeatFrom = -1
  }
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase()
    if (word === 'and' && row.length >= LIST) continue
    if ((row.length > 0 || repeat > 1) && !isJoint(text.slice(end, match.index), row.length)) close()
    end = match.index + match[0].length
    const digit = DIGIT_WORDS.get(word)
    if (digit !== undefined) {
      row.push({ from: repeat > 1 ? repeatFrom : match.index, to: end, digits: digit.repeat(repeat) })
      repeat = 1
    } else if (word === 'hundred' && row.length > 0 && repeat === 1) {
      row.push({ from: match.index, to: end, digits: '00' })
    } else if (REPEATS.has(word) && repeat === 1) {
      repeat = REPEATS.get(word) ?? 1
      repeatFrom = match.index
    } else {
      close()
      const foreign = foreignDigit(match[0])
      if (foreign !== undefined) pieces.push({ from: match.index, to: end, digits: foreign })
    }
  }
  close()
  return pieces
}

function joined(row: readonly Piece[]): Piece | undefined {
  const first = row[0]
  const last = row.at(-1)
  if (first === undefined || last === undefined) return undefined
  return { from: first.from, to: last.to, digits: row.map((piece) => piece.digits).join('') }
}

/** Decimal digits of every script stand in blocks of ten, zero first; the ASCII ones need no change. */
function foreignDigit(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return undefined
  let zero = code
  while (code - zero < 9 && IS_DIGIT.test(String.fromCodePoint(zero - 1))) zero--
  return `${(code - zero) % 10}`
}

const IS_DIGIT = /^\p{Nd}$/u
