import { type Clause, TaggerMissing, type Token } from './document.ts'
import { createTone } from './tone.ts'
import { stemOf } from './vocabulary.ts'

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
  return {
    stem: stemOf,
    tone: createTone(),
    language: (text) => {
      if (!detecting) throw new TaggerMissing()
      return detecting.franc(text)
    },
    ...(tagging === undefined ? {} : { tagger: tagging.createTagger() }),
  }
}
