import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { BoundedMap } from './bounded-map.ts'
import type { TokenKind } from './document.ts'

/** Words remembered at once; more than any corpus of replies uses. */
const REMEMBERED = 20_000
/** Longer "words" are noise: they are not remembered, and Porter's rules are not made for them. */
const LONGEST_WORD = 40

/** A word wherever it stands. All tokens of one spelling share it, so what is known of it is found without a look-up. */
export class Word {
  /** Normalised, lower case. */
  readonly text: string
  readonly kind: TokenKind
  /** Where `note` keeps what it was told; nothing else looks into it. */
  readonly notes: (Note | undefined)[] = []
  private knownStem: string | undefined

  constructor(text: string, kind: TokenKind) {
    this.text = text
    this.kind = kind
  }

  /** Porter stem of a word; any other sign as it stands. */
  get stem(): string {
    this.knownStem ??=
      this.kind === 'word' && this.text.length <= LONGEST_WORD ? stemOf(this.text) : this.text
    return this.knownStem
  }
}

interface Note {
  readonly keeper: object
  readonly value: unknown
}

const words = new BoundedMap<Word>(REMEMBERED)
/** For all engines of the process: a word has one stem whoever asks. */
const stems = new BoundedMap<string>(REMEMBERED)

/** The word of a spelling: the same one every time, as long as it is remembered. */
export function wordOf(text: string, kind: TokenKind): Word {
  const known = words.find(text)
  if (known?.kind === kind) return known
  const word = new Word(internal(text), kind)
  return known || text.length > LONGEST_WORD ? word : words.keep(word.text, word)
}

/** Porter stem of a lower-case word. */
export function stemOf(word: string): string {
  return word.length > LONGEST_WORD ? word : stems.get(word, stem)
}

const stem = (word: string): string => internal(porter.stem(word))

/** The engine's own copy of a string, which names of properties have: two of them are compared without reading them, and none keeps a text alive. */
export const internal = (text: string): string => Object.keys({ [text]: true })[0] as string

let notes = 0

/** Something told of words, made when first asked for and kept with the word until another keeper asks. */
export function note<Keeper extends object, Value>(
  tell: (word: Word, keeper: Keeper) => Value,
): (word: Word, keeper: Keeper) => Value {
  const place = notes++
  return (word, keeper) => {
    const known = word.notes[place]
    if (known?.keeper === keeper) return known.value as Value
    const value = tell(word, keeper)
    word.notes[place] = { keeper, value }
    return value
  }
}
