/** Nothing but plain letters, figures and signs, and emoji of blocks in which nothing ends or closes a sentence. */
const PLAIN =
  /^[\x20-\x7e£€\u{1F300}-\u{1F3FA}\u{1F400}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{1FA70}-\u{1FAFF}]*$/u

/**
 * Where the sentences of a line of plain letters and signs end, by the rules of Unicode (UAX 29, rules SB6 to SB11): the
 * answer of Intl.Segmenter, twenty times sooner. Undefined where the rules are not the same in all versions of Unicode, and
 * for any other line.
 */
export function plainBreaks(line: string): readonly number[] | undefined {
  if (!PLAIN.test(line)) return undefined
  const breaks: number[] = []
  for (let at = 0; at < line.length; at++) {
    if (!isEnd(line.charCodeAt(at))) continue
    const next = pastBlanks(line, at + 1)
    const code = line.charCodeAt(next)
    if (code === SEMICOLON) return undefined
    if (next < line.length && goesOn(line, at, next, code)) continue
    breaks.push(next)
    at = next - 1
  }
  if (breaks.at(-1) !== line.length) breaks.push(line.length)
  return breaks
}

const STOP = 0x2e
const SEMICOLON = 0x3b
const CLOSING = new Set(Array.from('"\'()[]{}', (sign) => sign.charCodeAt(0)))
const CONTINUING = new Set(Array.from(',-:', (sign) => sign.charCodeAt(0)))

/** A full stop, an exclamation or a question mark. */
const isEnd = (code: number): boolean => code === STOP || code === 0x21 || code === 0x3f
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Behind the quotation marks and brackets, and the blanks behind them, that belong to a sentence that ends. */
function pastBlanks(line: string, from: number): number {
  let at = from
  while (CLOSING.has(line.charCodeAt(at))) at++
  while (line.charCodeAt(at) === 0x20) at++
  return at
}

/** Whether the sentence goes on behind the sign at `at`. */
function goesOn(line: string, at: number, next: number, code: number): boolean {
  if (CONTINUING.has(code) || isEnd(code)) return true
  if (line.charCodeAt(at) !== STOP) return false
  const before = line.charCodeAt(at - 1)
  if (next === at + 1 && (isDigit(code) || (isUpper(code) && (isUpper(before) || isLower(before)))))
    return true
  return isLower(line.charCodeAt(firstLetter(line, next)))
}

/** Place of the next letter, or of the sign that ends a sentence before it. */
function firstLetter(line: string, from: number): number {
  let at = from
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (isUpper(code) || isLower(code) || isEnd(code)) break
  }
  return at
}
