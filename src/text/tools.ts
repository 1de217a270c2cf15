import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { BoundedMap } from './bounded-map.ts'
import { type Clause, TaggerMissing, type Token } from './document.ts'
import { createTone } from './tone.ts'

/** Part-of-speech tagging of one sentence, at most SENTENCE_LIMIT code units of normalised text. */
export interface Tagger {
  /** Clauses of a sentence; spans count from its beginning. */
  clauses(sentence: string): readonly Clause[]
  /** Whether the word at an offset of the sentence is used as a name. */
  usedAsName(sentence: string, from: number, to: number): boolean
}

/** The libraries a Document asks, loaded once at the door. */
export interface TextTools {
  /** Porter stem of a lower-case word. */
  stem(word: string): string
  /** Tone of words, about -5..5: the mean over those that carry any. */
  tone(tokens: readonly Token[]): number
  /** Language of a text as ISO 639-3, `und` when it cannot be told. */
  language(text: string): string
  /** Missing when it was not asked for. */
  readonly tagger?: Tagger
}

/** Words remembered at once; more than any corpus of replies uses. */
const REMEMBERED = 20_000
/** Stems of words met before, for all engines of the process: a word has one stem whoever asks. */
const stems = new BoundedMap<string>(REMEMBERED)
/** Longer "words" are noise, and Porter's rules are not made for them. */
const LONGEST_WORD = 40

interface Wanted {
  readonly tagger: boolean
  /** Language detection; without it a text that needs it throws TaggerMissing, as one does that needs the tagger. */
  readonly language?: boolean
}

/** Loads the text libraries, the tagger (half a second) only where asked for. */
export async function loadTextTools({ tagger, language = true }: Wanted): Promise<TextTools> {
  const [detecting, tagging] = await Promise.all([
    language ? import('franc-min') : undefined,
    tagger ? import('./tagger.ts') : undefined,
  ])
  const stemOf = (word: string) => porter.stem(word)
  return {
    stem: (word) => (word.length > LONGEST_WORD ? word : stems.get(word, stemOf)),
    tone: createTone(),
    language: (text) => {
      if (!detecting) throw new TaggerMissing()
      return detecting.franc(text)
    },
    ...(tagging === undefined ? {} : { tagger: tagging.createTagger() }),
  }
}
