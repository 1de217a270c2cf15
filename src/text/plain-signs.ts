/** What src/text/tokens.ts cuts a text by, where all letters are plain: a class of 26 letters is looked through sooner than one of all alphabets. */
const PLAIN_SIGN =
  /[A-Za-z][.][A-Za-z][.](?:[A-Za-z][.])*|[A-Za-z]\w*(?:'[A-Za-z]+)*|\$?\d[A-Za-z\d]*(?:[.,:/]\d[A-Za-z\d]*)*[%$]?|[@#]\w+|[:;=]-?[()]|<3|[!?]+|[.]+|-+|[^\sA-Za-z\d]/g
const PLAIN = /^[\n\x20-\x7e]*$/

/**
 * Where the signs and words of a plain text begin and end, in turn; undefined for any other text. Everything but blanks is
 * part of a sign, so where one begins needs no match to tell, and where it ends the expression tells.
 */
export function plainSigns(text: string): readonly number[] | undefined {
  if (!PLAIN.test(text)) return undefined
  const ends: number[] = []
  PLAIN_SIGN.lastIndex = 0
  for (let at = pastBlanks(text, 0); at < text.length; at = pastBlanks(text, PLAIN_SIGN.lastIndex)) {
    PLAIN_SIGN.lastIndex = at
    PLAIN_SIGN.test(text)
    ends.push(at, PLAIN_SIGN.lastIndex)
  }
  return ends
}

function pastBlanks(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x0a) at++
  return at
}
