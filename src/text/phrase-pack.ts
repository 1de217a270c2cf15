import { anchorOf, rarityIn } from './phrase-anchor.ts'
import { PhraseWriter } from './phrase-code.ts'
import { type EntryReader, entryReader, listsOf, type Stem } from './phrase-syntax.ts'

/** All lists as plain data, to be written at build and read at start: reading seventy files and finding anchors takes ten times as long. */
export interface PackedPhrases {
  readonly lists: readonly (readonly [name: string, lines: readonly string[]])[]
  readonly index: PackedIndex
}

/** Which entries a word, a stem, a kind of token or a beginning calls, by their places among all entries. */
export interface PackedIndex {
  /** Names that entries refer to by number. */
  readonly lists: readonly string[]
  readonly entries: readonly PackedEntry[]
  /** Their parts as numbers (phrase-code.ts), the words that stand for themselves, and the sets of words. */
  readonly code: readonly number[]
  readonly alone: readonly string[]
  readonly sets: readonly string[]
  readonly words: Calls
  readonly stems: Calls
  readonly kinds: Calls
  readonly prefixes: Calls
}

/** The phrase, the number of its list, where its parts begin, and how far behind the first word its anchor stands. */
export type PackedEntry = readonly [phrase: string, list: number, at: number, least: number, most: number]
type Calls = readonly (readonly [key: string, places: readonly number[]])[]

/** Packs the texts of list files by file name. */
export function packPhrases(files: Readonly<Record<string, string>>, stem: Stem): PackedPhrases {
  const lists = listsOf(files)
  const reader = entryReader((name) => listNamed(lists, name), stem)
  return { lists: [...lists], index: packIndex(lists, reader) }
}

export function packIndex(lists: ReadonlyMap<string, readonly string[]>, reader: EntryReader): PackedIndex {
  const phrases = [...lists].filter(([, lines]) => !isWordClass(lines))
  const read = phrases.map(([, lines]) => lines.map(reader.entriesOf))
  const rarity = rarityIn(reader.items())
  const entries: PackedEntry[] = []
  const writer = new PhraseWriter()
  const [words, stems] = [new Map<string, number[]>(), new Map<string, number[]>()]
  const [kinds, prefixes] = [new Map<string, number[]>(), new Map<string, number[]>()]
  read.forEach((ofList, list) => {
    for (const ways of ofList)
      for (const { phrase, items } of ways) {
        const first = items.find((item) => item.kind !== 'start')
        if (first?.kind !== 'word')
          throw new Error(`"${phrase}" in ${phrases[list]?.[0]} must begin with a word`)
        const { item, least, most } = anchorOf(items, first, rarity)
        const place = entries.push([phrase, list, writer.put(items), least, most]) - 1
        for (const word of item.words) put(words, word, place)
        for (const one of item.stems) put(stems, one, place)
        for (const kind of item.kinds) put(kinds, kind, place)
        for (const prefix of item.prefixes) put(prefixes, prefix, place)
      }
  })
  return {
    lists: phrases.map(([name]) => name),
    entries,
    code: writer.code,
    alone: writer.alone,
    sets: writer.sets,
    words: [...words],
    stems: [...stems],
    kinds: [...kinds],
    prefixes: [...prefixes],
  }
}

export function listNamed(lists: ReadonlyMap<string, readonly string[]>, name: string): readonly string[] {
  const found = lists.get(name)
  if (!found) throw new Error(`no word list is called ${name}`)
  return found
}

/** Single words only, none with an alternative: a class that phrases refer to, and that is asked by `has`. */
const isWordClass = (lines: readonly string[]): boolean =>
  lines.every((line) => /^[^ |*#@]+$/.test(line)) && lines.length > CLASS_SIZE

/** Shorter lists of single words are phrases of one word each. */
const CLASS_SIZE = 40

function put(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key)
  if (places) places.push(place)
  else map.set(key, [place])
}
