/** A calendar date as it is written. */
export interface DateSpan {
  readonly from: number
  readonly to: number
  readonly hasYear: boolean
}

const NUMERIC = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/g
const DAY_FIRST = /\b\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -][A-Za-z]{3,9}\.?(?:,? ?-?(?:19|20)\d\d\b| '?\d\d\b)?/g
const MONTH_FIRST = /\b[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?\b(?:,? (?:19|20)\d\d\b)?/g
const YEAR_AT_END = /\d\d$/
const LETTERS = /[A-Za-z]{3,9}/g
const PART = /\d+/g
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAMES = new Set(
  'january february march april may june july august september october november december sept'
    .split(' ')
    .concat(MONTHS),
)

/** All dates of a text, in order of their kind; they may overlap. */
export function datesIn(plain: string): DateSpan[] {
  return [...numericDates(plain), ...namedDates(plain, DAY_FIRST), ...namedDates(plain, MONTH_FIRST)]
}

/** 1 for every character of a text of this length that is part of a date. */
export function marked(dates: readonly DateSpan[], length: number): Uint8Array {
  const filled = new Uint8Array(length)
  for (const date of dates) filled.fill(1, date.from, date.to)
  return filled
}

export function isMonth(word: string): boolean {
  return MONTH_NAMES.has(word.toLowerCase())
}

function* numericDates(plain: string): Generator<DateSpan> {
  for (const match of plain.matchAll(NUMERIC)) {
    const from = match.index
    const to = from + match[0].length
    if (continues(plain, from - 1, -1) || continues(plain, to, 1)) continue
    const parts = (match[0].match(PART) ?? []).map(Number)
    const sizes = (match[0].match(PART) ?? []).map((part) => part.length)
    if (isCalendar(parts, sizes)) yield { from, to, hasYear: true }
  }
}

/** A further separator and digit beside it: part of a longer number. */
function continues(plain: string, at: number, step: number): boolean {
  return '/.-'.includes(plain.charAt(at) || ' ') && isDigit(plain.charAt(at + step))
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9'
}

function isCalendar(parts: readonly number[], sizes: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0] = parts
  if (sizes[0] === 4) return isYear(a) && isMonthAndDay(b, c)
  if ((sizes[0] ?? 0) > 2 || (sizes[2] !== 2 && sizes[2] !== 4)) return false
  return (sizes[2] === 2 || isYear(c)) && (isMonthAndDay(a, b) || isMonthAndDay(b, a))
}

function isMonthAndDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2099
}

function* namedDates(plain: string, expression: RegExp): Generator<DateSpan> {
  for (const match of plain.matchAll(expression)) {
    const names = match[0].match(LETTERS) ?? []
    if (!names.some((name) => isMonth(name))) continue
    const hasYear =
      YEAR_AT_END.test(match[0]) &&
      (expression === DAY_FIRST || match[0].length > 9) &&
      (match[0].match(PART) ?? []).length > 1
    yield { from: match.index, to: match.index + match[0].length, hasYear }
  }
}
