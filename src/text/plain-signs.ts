/** What src/text/tokens.ts cuts a text by, where all letters are plain: a class of 26 letters is looked through sooner than one of all alphabets. */
const PLAIN_SIGN =
  /[A-Za-z][.][A-Za-z][.](?:[A-Za-z][.])*|[A-Za-z]\w*(?:'[A-Za-z]+)*|[£$€]?\d[A-Za-z\d]*(?:[.,:/]\d[A-Za-z\d]*)*[%£$€]?|[@#]\w+|[:;=]-?[()]|<3|[!?]+|[.]+|-+|[^\sA-Za-z\d]/g
/** Letters without marks, figures, and the signs of a keyboard. */
const PLAIN = /^[\n\x20-\x7e£€]*$/

export const isPlain = (text: string): boolean => PLAIN.test(text)

/** Where the sign or word ends that begins at a place of a plain text where no blank stands. Most are words, which take no match to tell. */
export function endOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isLetter(code) && text.charCodeAt(at + 1) !== STOP) return endOfWord(text, at + 1)
  if (code === COMMA) return at + 1
  if (code === STOP) return endOfStops(text, at + 1)
  PLAIN_SIGN.lastIndex = at
  PLAIN_SIGN.test(text)
  return PLAIN_SIGN.lastIndex
}

const COMMA = 0x2c
const STOP = 0x2e
const APOSTROPHE = 0x27

function endOfStops(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === STOP) at++
  return at
}

/** "we", "we're", "rock'n'roll". */
function endOfWord(text: string, from: number): number {
  let at = from
  while (isWordCode(text.charCodeAt(at))) at++
  while (text.charCodeAt(at) === APOSTROPHE && isLetter(text.charCodeAt(at + 1))) {
    at += 2
    while (isLetter(text.charCodeAt(at))) at++
  }
  return at
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isWordCode = (code: number): boolean =>
  isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f
