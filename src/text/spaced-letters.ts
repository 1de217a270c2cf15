import type { MappedText } from './span-map.ts'

/** At least so many letters in a row make a spelled-out word; three are as often initials ("J. R. R."). */
const FEWEST = 4
const SUSPECT = /[A-Za-z][ ._*-][A-Za-z][ ._*-][A-Za-z][ ._*-][A-Za-z]/
const SEPARATORS = ' ._*-'

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code >= 0xc0 || code === 0x27 || code === 0x40
}

/** "s o r r y I" is a word and an I: a capital after a small letter begins something new. */
function startsAnew(before: number, after: number): boolean {
  return before >= 97 && after < 97
}

/** Index of the last letter of the row of single letters that begins at `first`. */
function endOfRow(text: string, first: number): number {
  const separator = text.charAt(first + 1)
  if (separator === '' || !SEPARATORS.includes(separator)) return first
  let last = first
  while (text.charAt(last + 1) === separator) {
    const next = text.charCodeAt(last + 2)
    if (!isLetter(next) || isWordUnit(text.charCodeAt(last + 3))) break
    if (startsAnew(text.charCodeAt(last), next)) break
    last += 2
  }
  return last
}

/** "a b c d" lists options; it does not spell a word. */
function isAlphabet(text: string, first: number, last: number): boolean {
  for (let i = first; i < last; i += 2) {
    if ((text.charCodeAt(i + 2) | 32) !== (text.charCodeAt(i) | 32) + 1) return false
  }
  return true
}

/** Joins letters that stand apart by one and the same sign: "s o r r y", "p-a-s-s-w-o-r-d". */
export function joinSpacedLetters(mapped: MappedText): MappedText {
  const { text } = mapped
  if (!SUSPECT.test(text)) return mapped
  const drop = new Uint8Array(text.length)
  let dropped = 0
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(text.charCodeAt(i)) || (i > 0 && isWordUnit(text.charCodeAt(i - 1)))) continue
    const last = endOfRow(text, i)
    if ((last - i) / 2 + 1 >= FEWEST && !isAlphabet(text, i, last)) {
      for (let k = i + 1; k < last; k += 2) {
        drop[k] = 1
        dropped++
      }
    }
    i = last
  }
  return dropped === 0 ? mapped : without(mapped, drop, dropped)
}

function without(mapped: MappedText, drop: Uint8Array, dropped: number): MappedText {
  const length = mapped.text.length - dropped
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  const kept: string[] = []
  for (let i = 0; i < mapped.text.length; i++) {
    if (drop[i] === 1) continue
    starts[kept.length] = mapped.starts?.[i] ?? i
    ends[kept.length] = mapped.ends?.[i] ?? i + 1
    kept.push(mapped.text.charAt(i))
  }
  return { text: kept.join(''), starts, ends, originalLength: mapped.originalLength }
}
