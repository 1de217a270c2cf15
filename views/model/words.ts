/** A piece of a text: plain characters, or one control character by the name it is shown under. */
export type Piece = { readonly text: string } | { readonly control: string }

/** Characters that turn or hide what is read (bidi marks and overrides, zero-width signs), by their usual short names. */
const CONTROLS: Readonly<Record<string, string>> = {
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
}

/** Splits a text so that control characters can be shown by name instead of acting on the line. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = []
  let plain = ''
  for (const character of text) {
    const control = CONTROLS[character]
    if (control === undefined) plain += character
    else {
      if (plain !== '') found.push({ text: plain })
      found.push({ control })
      plain = ''
    }
  }
  if (plain !== '') found.push({ text: plain })
  return found
}

/** First characters of a text, cut at a word where one is near, with an ellipsis. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim())
  if (characters.length <= length) return characters.join('')
  const cut = characters.slice(0, length - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > cut.length * 0.7 ? cut.slice(0, space) : cut}…`
}
