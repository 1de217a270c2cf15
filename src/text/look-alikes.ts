/** Letters of other alphabets that look like Latin ones (after Unicode's confusables list, single letters only). */
const PAIRS =
  'аa вb еe кk мm нh оo рp сc тt уy хx ѕs іi јj ԁd ԛq ԝw һh ӏl ѵv ԍg ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ ԚQ ԜW ҺH ӀI ' +
  'αa βb γy εe ηn ιi κk νv οo ρp σo τt υu χx ωw ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'

const FOREIGN = /[\u0370-\u052f]/
const WORD = /[\p{L}\p{N}]+/gu
const LATIN = /\p{Script=Latin}/u

const table: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
)

type Spelling = 'latin' | 'mixed' | 'look-alike' | 'foreign' | 'other'

function spellingOf(word: string): Spelling {
  let latin = 0
  let alike = 0
  for (const char of word) {
    if (char < '\u0370') latin += LATIN.test(char) ? 1 : 0
    else if (table.has(char)) alike++
    else if (char <= '\u052f') return 'foreign'
    else if (LATIN.test(char)) latin++
  }
  if (alike === 0) return latin > 0 ? 'latin' : 'other'
  return latin > 0 ? 'mixed' : 'look-alike'
}

/**
 * Folds Cyrillic and Greek look-alikes to Latin letters, one code unit for one, in words that mix alphabets, and in
 * words made of look-alikes alone when the text is mostly Latin. Real Cyrillic and Greek words stay as they are.
 */
export function foldLookAlikes(text: string): string {
  if (!FOREIGN.test(text)) return text
  const words = [...text.matchAll(WORD)].map((match) => ({
    at: match.index,
    word: match[0],
    spelling: spellingOf(match[0]),
  }))
  const count = (...kinds: Spelling[]) => words.filter((word) => kinds.includes(word.spelling)).length
  const mostlyLatin = count('latin', 'mixed') > count('foreign')
  let out = ''
  let done = 0
  for (const { at, word, spelling } of words) {
    if (spelling !== 'mixed' && !(spelling === 'look-alike' && mostlyLatin)) continue
    out += text.slice(done, at) + Array.from(word, (char) => table.get(char) ?? char).join('')
    done = at + word.length
  }
  return out + text.slice(done)
}
