import Sentiment from 'sentiment'
import { BoundedMap } from './bounded-map.ts'
import type { Token } from './document.ts'

/** A group of words whose AFINN value misleads in customer care, the value they get instead, and why. */
export interface Correction {
  readonly words: string
  readonly value: number
  readonly because: string
}

/** Corrections to AFINN for messages between a brand and its customers. Words that AFINN values at 0 need none. */
export const SERVICE_VOCABULARY: readonly Correction[] = [
  {
    words:
      'sorry apology apologise apologised apologises apologising apologize apologized apologizes apologizing regret regrets regretted',
    value: 0,
    because: 'AFINN -1 and -2; an apology is courtesy, not an unhappy text',
  },
  {
    words:
      'problem problems trouble troubles complaint complaints complain complained inconvenience urgent demand affected',
    value: 0,
    because: 'AFINN -1 to -2; names what the message is about',
  },
  {
    words: 'error errors mistake mistakes misunderstanding',
    value: 0,
    because: 'AFINN -2; admitting one is honest, and rules judge blame',
  },
  {
    words:
      'lost loss missed missing miss damage damaged broken broke stuck delay delayed outage outages crash crashed unavailable',
    value: 0,
    because: 'AFINN -1 to -3; a lost parcel or a late train is a fact',
  },
  {
    words:
      'cancel cancelled cancelling cancels stop stopped block blocked avoid leave strike strikes alert unable cut',
    value: 0,
    because:
      'AFINN -1 to -2; orders are cancelled, buses stop and cards are blocked in the course of business',
  },
  {
    words: 'charged charges pay debt fraud dispute free',
    value: 0,
    because: 'AFINN -4 to 1; money changes hands, and fraud is a kind of case',
  },
  {
    words:
      'frustration frustrating frustrated disappointment disappointing disappointed upset upsetting worry worries worried worrying concerned difficult stress',
    value: 0,
    because: 'AFINN -1 to -3; in a reply they name what the customer feels, which is empathy',
  },
  {
    words: 'no yes',
    value: 0,
    because: 'AFINN -1 and 1; an answer, and what "no" denies is told by its scope',
  },
  {
    words:
      'please dear like help share ensure want matter matters reach allow sincerely clear support safe top straight big certain',
    value: 0,
    because: 'AFINN 1 to 2; formulas and plain requests that stand in cold replies as well',
  },
]

/** A denied word counts the other way, less strongly: "not good" is milder than "bad". */
const DENIED = -0.5
/** Words remembered at once. */
const REMEMBERED = 20_000

const corrected: ReadonlyMap<string, number> = new Map(
  SERVICE_VOCABULARY.flatMap(({ words, value }) => words.split(' ').map((word) => [word, value] as const)),
)

/**
 * Tone by AFINN (sentiment), looked up word by word, so that negation and quotation are those of the Document. Gives
 * the mean over the words and emoji that carry any, -5 to 5; 0 for a text without such words.
 */
export function createTone(): (tokens: readonly Token[]) => number {
  const sentiment = new Sentiment()
  const values = new BoundedMap<number>(REMEMBERED)
  const worth = (word: string) => corrected.get(word) ?? sentiment.analyze(word).score
  return (tokens) => {
    let sum = 0
    let carrying = 0
    for (const token of tokens) {
      if ((token.kind !== 'word' && token.kind !== 'emoji') || token.quoted) continue
      const value = values.get(token.text, worth)
      if (value === 0) continue
      sum += token.negated ? value * DENIED : value
      carrying++
    }
    return carrying === 0 ? 0 : sum / carrying
  }
}
