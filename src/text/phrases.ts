import type { Document, Span, Token, TokenKind } from './document.ts'

/**
 * Word lists as people write them (data/lexicons/*.txt), one phrase a line:
 *   sorry for             words stand next to each other, contractions spelled out ("do not", "we are")
 *   sorry|apologies for   either word            so? sorry      a word that may be missing
 *   apologise~            any word of that stem  disappoint*    any word that begins so
 *   we .. wrong           up to three words between, no comma among them; `..6` up to six
 *   sorry ... but         the same across commas; `...9` up to nine, never across a sentence's end
 *   {me} dropped          any word of another list (single words)
 *   ^ noted $             beginning and end of a sentence
 *   #  @  https*          any number or figure, any e-mail address, any link
 * Lines that begin with `#!` are notes (source, what the list is for); blank lines are skipped.
 */
export interface Phrases {
  readonly name: string
  in(document: Document): readonly PhraseMatch[]
  /** Whether a single word (normalised, lower case) is on the list. */
  has(word: string): boolean
}

/** Where a phrase of a list stands: its tokens in the document, and its span in the original. */
export interface PhraseMatch extends Span {
  readonly raw: string
  readonly phrase: string
  readonly tokens: readonly Token[]
}

type Item =
  | {
      readonly kind: 'word'
      readonly words: ReadonlySet<string>
      readonly stems: ReadonlySet<string>
      readonly prefixes: readonly string[]
      readonly kinds: ReadonlySet<TokenKind>
      readonly optional: boolean
    }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }

interface Entry {
  readonly phrase: string
  readonly items: readonly Item[]
}

const COMMAS = new Set([',', ':', ';', '-', '(', ')'])
const DEFAULT_GAP = 3

export type ListOf = (name: string) => readonly string[]

/** Entries of a list file: its lines without notes and blanks. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#!'))
}

/** Compiles a list. Throws when it names a list that does not exist: lists are ours, so that is a bug. */
export function compilePhrases(name: string, list: ListOf, stem: (word: string) => string): Phrases {
  const entries = list(name).map((phrase) => ({ phrase, items: itemsOf(phrase, list, stem) }))
  const index = indexByFirstWord(entries)
  const single = new Set(
    entries.flatMap((entry) => (entry.items.length === 1 ? wordsOf(entry.items[0]) : [])),
  )
  return { name, in: (document) => matchAll(document, index), has: (word) => single.has(word) }
}

const wordsOf = (item: Item | undefined): readonly string[] => (item?.kind === 'word' ? [...item.words] : [])

function itemsOf(phrase: string, list: ListOf, stem: (word: string) => string): Item[] {
  return phrase.split(/ +/).map((part): Item => {
    if (part === '^') return { kind: 'start' }
    if (part === '$') return { kind: 'end' }
    const gap = /^(\.{2,3})(\d*)$/.exec(part)
    if (gap) return { kind: 'gap', most: Number(gap[2] || DEFAULT_GAP), commas: gap[1] === '...' }
    const optional = part.length > 1 && part.endsWith('?')
    return { ...wordItem((optional ? part.slice(0, -1) : part).split('|'), list, stem), optional }
  })
}

function wordItem(alternatives: readonly string[], list: ListOf, stem: (word: string) => string) {
  const words = new Set<string>()
  const stems = new Set<string>()
  const prefixes: string[] = []
  const kinds = new Set<TokenKind>()
  const add = (word: string): void => {
    if (word === '#') kinds.add('number')
    else if (word === '@') kinds.add('email')
    else if (word.startsWith('{'))
      for (const other of list(word.slice(1, -1))) for (const w of other.split('|')) add(w)
    else if (word.length > 1 && word.endsWith('~')) stems.add(stem(word.slice(0, -1)))
    else if (word.length > 1 && word.endsWith('*')) prefixes.push(word.slice(0, -1))
    else words.add(word)
  }
  for (const word of alternatives) add(word)
  return { kind: 'word' as const, words, stems, prefixes, kinds }
}

interface Index {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
  readonly byStem: ReadonlyMap<string, readonly Entry[]>
  /** Entries whose first word cannot be looked up: prefixes, numbers, optional or missing first words. */
  readonly others: readonly Entry[]
}

function indexByFirstWord(entries: readonly Entry[]): Index {
  const byWord = new Map<string, Entry[]>()
  const byStem = new Map<string, Entry[]>()
  const others: Entry[] = []
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) =>
    map.set(key, [...(map.get(key) ?? []), entry])
  for (const entry of entries) {
    const first = entry.items.find((item) => item.kind !== 'start')
    if (first?.kind !== 'word' || first.optional || first.prefixes.length > 0 || first.kinds.size > 0)
      others.push(entry)
    else {
      for (const word of first.words) put(byWord, word, entry)
      for (const stem of first.stems) put(byStem, stem, entry)
    }
  }
  return { byWord, byStem, others }
}

function matchAll(document: Document, index: Index): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (const token of document.tokens) {
    const best = longestAt(document.tokens, token, index)
    if (!best) continue
    const match = toMatch(document, best.entry, token.index, best.end)
    if (match.end > (found.at(-1)?.end ?? 0)) found.push(match)
  }
  return found
}

function longestAt(tokens: readonly Token[], token: Token, index: Index) {
  let best: { entry: Entry; end: number } | null = null
  for (const entries of [index.byWord.get(token.text), index.byStem.get(token.stem), index.others]) {
    for (const entry of entries ?? []) {
      const end = new Walk(tokens, entry.items, token.sentence).from(token.index, 0)
      if (end > token.index && end > (best?.end ?? 0)) best = { entry, end }
    }
  }
  return best
}

/** One try of a phrase at one place. Its cost is bounded by the phrase (gaps are short), not by the text. */
class Walk {
  readonly #tokens: readonly Token[]
  readonly #items: readonly Item[]
  readonly #sentence: number

  constructor(tokens: readonly Token[], items: readonly Item[], sentence: number) {
    this.#tokens = tokens
    this.#items = items
    this.#sentence = sentence
  }

  /** End (exclusive) of the match of items[at..] from tokens[place], or -1. */
  from(place: number, at: number): number {
    const item = this.#items[at]
    if (!item) return place
    switch (item.kind) {
      case 'start':
        return this.#opens(place) ? this.from(place, at + 1) : -1
      case 'end':
        return this.#closes(place) ? this.from(place, at + 1) : -1
      case 'gap':
        return this.#gap(place, at, item)
      case 'word': {
        const token = this.#here(place)
        const taken = token && fits(token, item) ? this.from(place + 1, at + 1) : -1
        return taken >= 0 || !item.optional ? taken : this.from(place, at + 1)
      }
    }
  }

  #gap(place: number, at: number, gap: Extract<Item, { kind: 'gap' }>): number {
    for (let skipped = 0; skipped <= gap.most; skipped++) {
      const end = this.from(place + skipped, at + 1)
      if (end >= 0) return end
      const next = this.#here(place + skipped)
      if (!next || (!gap.commas && COMMAS.has(next.text))) return -1
    }
    return -1
  }

  #here(place: number): Token | undefined {
    const token = this.#tokens[place]
    return token?.sentence === this.#sentence ? token : undefined
  }

  /** A sentence begins here: nothing but signs, a greeting's name aside, stands before. */
  #opens(place: number): boolean {
    for (let i = place - 1; ; i--) {
      const before = this.#here(i)
      if (!before) return true
      if (before.kind !== 'punctuation' && before.kind !== 'emoji') return false
    }
  }

  #closes(place: number): boolean {
    for (let i = place; ; i++) {
      const after = this.#here(i)
      if (!after) return true
      if (after.kind !== 'punctuation' && after.kind !== 'emoji') return false
    }
  }
}

function fits(token: Token, item: Extract<Item, { kind: 'word' }>): boolean {
  if (item.words.has(token.text) || item.stems.has(token.stem)) return true
  if (item.kinds.has(token.kind)) return true
  return item.prefixes.some((prefix) => token.text.startsWith(prefix))
}

function toMatch(document: Document, entry: Entry, from: number, to: number): PhraseMatch {
  const tokens = document.tokens.slice(from, to)
  const start = (tokens[0] as Token).start
  const end = Math.max(...tokens.map((token) => token.end))
  return { start, end, raw: document.original.slice(start, end), phrase: entry.phrase, tokens }
}
