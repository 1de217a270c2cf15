import type { Span, Token } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { isInitials } from './channel-meaning.ts'
import { said, sentenceOf } from './mentions.ts'
import { act, type Reading } from './reading.ts'

export const RUDENESS = ['insult', 'mock', 'threat', 'brush-off'] as const
type RudenessKind = (typeof RUDENESS)[number]

export interface Rudeness extends Span {
  readonly kind: RudenessKind
  readonly sentence: number
  /** A threat in so many words, which no model need confirm. */
  readonly plain: boolean
}

/** From so many words on a threat is no chance word: "we know where you live", and not "banned". */
const SO_MANY_WORDS = 4

const NONE: readonly Rudeness[] = []

function of(kind: RudenessKind): (reading: Reading) => readonly Rudeness[] {
  const list = `discourteous-${kind}`
  return act((reading) => {
    const found = said(reading, list)
    if (found.length === 0) return NONE
    return found
      .filter((match) => isMeant(reading, kind, match))
      .map((match) => ({
        start: match.start,
        end: match.end,
        kind,
        sentence: sentenceOf(reading, match).index,
        plain: kind === 'threat' && match.tokens.length >= SO_MANY_WORDS,
      }))
  })
}

function isMeant(reading: Reading, kind: RudenessKind, match: PhraseMatch): boolean {
  switch (kind) {
    case 'insult':
      return !aboutOurselves(reading, match)
    case 'brush-off':
      return !isInitials(reading, match) && !opensMore(reading, match)
    case 'threat':
      return !isOffer(reading, match)
    default:
      return true
  }
}

const A_WORD_OR_TWO = 2
const wordsOf = (tokens: readonly Token[]): number => tokens.filter((token) => token.kind === 'word').length

/** "Okay. Have you tried ...?": a short word that more follows dismisses nobody. */
function opensMore(reading: Reading, match: PhraseMatch): boolean {
  const sentence = sentenceOf(reading, match)
  if (wordsOf(sentence.tokens) > A_WORD_OR_TWO) return false
  return reading.document.sentences.some(
    (other) =>
      other.index > sentence.index &&
      (wordsOf(other.tokens) > 4 || (other.question && wordsOf(other.tokens) > A_WORD_OR_TWO)),
  )
}

const PRONOUNS = new Set(['you', 'we', 'i', 'us', 'they', 'he', 'she'])

/** "Would you like to take this further?" offers a way and threatens nobody. */
function isOffer(reading: Reading, match: PhraseMatch): boolean {
  const { question, tokens } = sentenceOf(reading, match)
  const before = tokens.filter((token) => token.end <= match.start)
  return question && before.findLast((token) => PRONOUNS.has(token.text))?.text === 'you'
}

const OURSELVES = new Set(['we', 'our', 'us', 'i', 'it', 'that', 'this', 'no', 'not'])
const THE_OTHER = new Set(['you', 'your', 'customers', 'people', 'anyone', 'somebody', 'someone'])

/** One harsh word about the business itself, or about what happened, insults nobody: "that was stupid of us". */
function aboutOurselves(reading: Reading, match: PhraseMatch): boolean {
  if (match.tokens.length > 1) return false
  const before = sentenceOf(reading, match).tokens.filter((token) => token.end <= match.start)
  const subject = before.find((token) => OURSELVES.has(token.text) || THE_OTHER.has(token.text))
  return subject !== undefined && OURSELVES.has(subject.text)
}

/** Insults and contempt; what the customer said of themselves in quotation marks is left out. */
export const insults = of('insult')
/** Names that people are called, one plain enough that no model has to be asked. */
export const namesCalled = act((reading): readonly Span[] =>
  said(reading, 'names-called')
    .filter((match) => !aboutOurselves(reading, match) && !isPosted(reading, match))
    .map(({ start, end }) => ({ start, end })),
)

/** The customer used the word first; that it comes back insults nobody. */
const isPosted = (reading: Reading, { tokens }: PhraseMatch): boolean =>
  reading.thread.some((post) => post.tokens.some(({ stem }) => stem === tokens[0]?.stem))

/** Sarcasm and mockery. */
export const mockery = of('mock')
/** Threats: lawyers, bans, ultimatums. */
export const threats = of('threat')
/** Dismissals. */
export const brushOffs = of('brush-off')
