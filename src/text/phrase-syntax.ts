import type { TokenKind } from './document.ts'
import type { Word } from './vocabulary.ts'

/**
 * Word lists as people write them (data/lexicons/*.txt), one phrase a line:
 *   sorry for             words stand next to each other, contractions spelled out ("do not", "we are")
 *   sorry|apologies for   either word            so? sorry      a word that may be missing
 *   apologise~            any word of that stem  disappoint*    any word that begins so
 *   we .. wrong           up to three words between, no comma among them; `..6` up to six
 *   sorry ... but         the same across commas; `...9` up to nine, never across a sentence's end
 *   {me} dropped          any word of another list (single words)
 *   ^ noted $             beginning and end of a sentence; `today|$` is either
 *   #  @  https*  %       any number or figure, any e-mail address, any link, any capitalised word (not as the first of a phrase)
 * Lines that begin with `#!` are notes (source, what the list is for); blank lines are skipped. A line `[part]` begins
 * the list "file.part".
 */
interface Entry {
  readonly phrase: string
  readonly items: readonly Item[]
}

export interface WordItem {
  readonly kind: 'word'
  /** As it stands in its list, without the mark of what may be missing. */
  readonly written: string
  /** The word, where nothing else fits: most items are so, and two words are compared sooner than a set is asked. */
  readonly only: string | undefined
  readonly words: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly kinds: ReadonlySet<TokenKind>
  readonly name: boolean
  readonly optional: boolean
  /** The sentence may end here instead. */
  readonly orEnd: boolean
}

interface GapItem {
  readonly kind: 'gap'
  readonly most: number
  readonly commas: boolean
}

export type Item = WordItem | GapItem | { readonly kind: 'start' } | { readonly kind: 'end' }

export type Stem = (word: string) => string
type ListOf = (name: string) => readonly string[]

const DEFAULT_GAP = 3

/** Entries of a list file: its lines without notes and blanks. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#!'))
}

/** Lists by name, from the texts of their files by file name. */
export function listsOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>()
  for (const [file, text] of Object.entries(files)) {
    let name = file
    lists.set(name, [])
    for (const line of linesOf(text)) {
      const part = line.startsWith('[') ? /^\[(\w+)\]$/.exec(line)?.[1] : undefined
      if (part) {
        name = `${file}.${part}`
        lists.set(name, [])
      } else lists.get(name)?.push(line)
    }
  }
  return lists
}

/** Reads the entries of lists, and counts of what they are made. */
export interface EntryReader {
  /** Words with their alternatives, from how they are written. */
  wordsOf(written: string): WordItem
  /** A phrase as one entry, or as several where its first words may be missing. */
  entriesOf(phrase: string): readonly Entry[]
  /** Every item read so far. */
  items(): Iterable<Counted>
}

export interface Counted {
  readonly item: Item
  times: number
}

/** Parts of phrases that are written alike are one item: there are ten times as many phrases as kinds of parts. */
export function entryReader(list: ListOf, stem: Stem): EntryReader {
  const known = new Map<string, Counted>()
  const phrases = new Map<string, readonly Entry[]>()
  const itemOf = (part: string): Item => {
    const counted = known.get(part) ?? { item: readItem(part, list, stem), times: 0 }
    if (counted.times++ === 0) known.set(part, counted)
    return counted.item
  }
  return {
    wordsOf: (written) => wordItem(written, false, list, stem),
    entriesOf: (phrase) => {
      const read = phrases.get(phrase) ?? entriesOf(phrase, phrase.split(/ +/).map(itemOf))
      phrases.set(phrase, read)
      return read
    },
    items: () => known.values(),
  }
}

/** One whose first words may be missing becomes several, so that each begins with a word to look up. */
const entriesOf = (phrase: string, items: readonly Item[]): readonly Entry[] =>
  withoutOptionalStart(items).map((some) => ({ phrase, items: some }))

function withoutOptionalStart(items: readonly Item[]): readonly (readonly Item[])[] {
  const at = items.findIndex((item) => item.kind !== 'start')
  const first = items[at]
  if (first?.kind !== 'word' || !first.optional) return [items]
  const rest = [...items.slice(0, at), ...items.slice(at + 1)]
  return [
    [...items.slice(0, at), { ...first, optional: false }, ...items.slice(at + 1)],
    ...withoutOptionalStart(rest),
  ]
}

function readItem(part: string, list: ListOf, stem: Stem): Item {
  if (part === '^') return { kind: 'start' }
  if (part === '$') return { kind: 'end' }
  const gap = /^(\.{2,3})(\d*)$/.exec(part)
  if (gap) return { kind: 'gap', most: Number(gap[2] || DEFAULT_GAP), commas: gap[1] === '...' }
  const optional = part.length > 1 && part.endsWith('?')
  return wordItem(optional ? part.slice(0, -1) : part, optional, list, stem)
}

/** A word item as it is written, with nothing said of whether it may be missing. */
function wordItem(written: string, optional: boolean, list: ListOf, stem: Stem): WordItem {
  const alternatives = written.split('|')
  const words = new Set<string>()
  const stems = new Set<string>()
  const prefixes: string[] = []
  const kinds = new Set<TokenKind>()
  for (const word of alternatives.flatMap((one) => (one.startsWith('{') ? classWords(one, list) : [one]))) {
    if (word === '#') kinds.add('number')
    else if (word === '@') kinds.add('email')
    else if (word === '%' || word === '$') continue
    else if (word.length > 1 && word.endsWith('~')) stems.add(stem(word.slice(0, -1)))
    else if (word.length > 1 && word.endsWith('*')) prefixes.push(word.slice(0, -1))
    else words.add(word)
  }
  const [name, orEnd] = [alternatives.includes('%'), alternatives.includes('$')]
  const one = words.size === 1 && stems.size + prefixes.length + kinds.size === 0 && !name
  const only = one ? [...words][0] : undefined
  return { kind: 'word', written, only, words, stems, prefixes, kinds, name, optional, orEnd }
}

const classWords = (reference: string, list: ListOf): readonly string[] =>
  list(reference.slice(1, -1)).flatMap((line) => line.split('|'))

/** By which of an item's alternatives a word fits, capitals apart: the lower, the plainer; -1 for none. */
export function wayIn(word: Word, { only, words, stems, kinds, prefixes }: WordItem): number {
  if (only !== undefined) return word.text === only ? 0 : -1
  if (words.has(word.text)) return 0
  if (stems.size > 0 && stems.has(word.stem)) return 1
  if (kinds.size > 0 && kinds.has(word.kind)) return 2
  for (const prefix of prefixes) if (word.text.startsWith(prefix)) return 3
  return -1
}
