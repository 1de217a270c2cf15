/** Digits without a break. */
export interface DigitGroup {
  readonly digits: string
  readonly from: number
  readonly to: number
  /** What stands between it and the group before it in the run; empty for the first. */
  readonly joiner: string
}

/** Groups of digits that one number may be written in: "020 913 0144", "4242-4242-4242-4242". */
export type NumberRun = readonly DigitGroup[]

const DIGITS = /\d+/g
const JOINERS = new Set([
  ' ',
  '-',
  '.',
  '/',
  '\u2013',
  '\u2011',
  '\u00a0',
  ') ',
  ')',
  ')-',
  ' (',
  '-(',
  '(',
  ' - ',
  '  ',
  '. ',
  '.(',
  ')/',
  ' / ',
])

/** All digit groups of the text, joined into runs where nothing but a usual separator stands between them. */
export function numberRuns(plain: string): NumberRun[] {
  const runs: DigitGroup[][] = []
  let last: DigitGroup | undefined
  for (const match of plain.matchAll(DIGITS)) {
    const gap = last === undefined ? '' : joinerBefore(plain, last.to, match.index)
    const group = { digits: match[0], from: match.index, to: match.index + match[0].length, joiner: gap }
    if (gap === '') runs.push([group])
    else runs.at(-1)?.push(group)
    last = group
  }
  return runs
}

function joinerBefore(plain: string, from: number, to: number): string {
  if (to - from > 3) return ''
  const gap = plain.slice(from, to)
  return JOINERS.has(gap) ? gap : ''
}

export function digitsOf(groups: readonly DigitGroup[]): string {
  return groups.map((group) => group.digits).join('')
}

export function startOf(groups: readonly DigitGroup[]): number {
  return groups[0]?.from ?? 0
}

export function endOf(groups: readonly DigitGroup[]): number {
  return groups.at(-1)?.to ?? 0
}

/** Whether a letter or digit touches it, directly or by a hyphen: part of a code such as GW-55102. */
export function isGlued(plain: string, from: number, to: number): boolean {
  const before = plain.charAt(from - 1)
  if (isAlphanumeric(before)) return true
  if ((before === '-' || before === '_' || before === '.') && isAlphanumeric(plain.charAt(from - 2)))
    return true
  const after = plain.charAt(to)
  if (isAlphanumeric(after) && !(after === 'x' && isAlphanumeric(plain.charAt(to + 1)))) return true
  return (after === '-' || after === '_') && isDigitSign(plain.charAt(to + 1))
}

export function isAlphanumeric(sign: string): boolean {
  return isDigitSign(sign) || sign.toLowerCase() !== sign.toUpperCase()
}

function isDigitSign(sign: string): boolean {
  return sign >= '0' && sign <= '9'
}
