import Sentiment from 'sentiment'
import { BoundedMap } from './bounded-map.ts'
import type { Token } from './document.ts'

/**
 * Words whose AFINN value misleads in customer care: an apology is not an unhappy text, and naming the trouble is not a
 * bad tone. The reason stands behind each.
 */
export const SERVICE_VOCABULARY: Readonly<Record<string, number>> = {
  sorry: 0, // AFINN -1: an apology is courtesy
  apologise: 0, // AFINN -1: the same
  apologised: 0,
  apologises: 0,
  apologising: 0,
  apologize: 0,
  apologized: 0,
  apologizes: 0,
  apologizing: 0,
  apology: 0,
  apologies: 0,
  regret: 0, // AFINN -2: "we regret" apologises
  problem: 0, // AFINN -2: what the message is about
  problems: 0,
  issue: 0, // AFINN -1: the same
  issues: 0,
  trouble: 0, // AFINN -2: the same
  error: 0, // AFINN -2: admitting one is honest
  errors: 0,
  mistake: 0, // AFINN -2: the same
  mistakes: 0,
  fault: 0, // AFINN -2: "our fault" takes it
  refund: 0, // not a mood
  lost: 0, // AFINN -3: a lost parcel is a fact
  missed: 0, // AFINN -2: a missed delivery is a fact
  missing: 0, // AFINN -2: a missing item is a fact
  damage: 0, // AFINN -3: damaged goods are a fact
  damaged: 0,
  broken: 0, // AFINN -1: the same
  delay: 0, // AFINN -1: a late train is a fact
  delayed: 0,
  delays: 0,
  late: 0, // not a mood
  cancel: 0, // AFINN -1: an order is cancelled on request
  cancelled: 0,
  cancelling: 0,
  cancels: 0,
  stop: 0, // AFINN -1: a bus stop
  stopped: 0,
  charge: 0, // a payment
  charged: 0, // AFINN -3: a card is charged
  charges: 0,
  pay: 0, // AFINN -1: a payment
  debt: 0, // AFINN -1: a fact of banking
  complaint: 0, // a kind of message
  complaints: 0,
  complain: 0,
  inconvenience: 0, // AFINN -2: part of the formula of regret
  unfortunately: 0, // AFINN -2: announces a no, politely
  understand: 0, // AFINN 0 in newer lists: kept neutral
  frustration: 0, // AFINN -2: names the customer's feeling, which is empathy
  frustrating: 0, // AFINN -2: the same
  frustrated: 0,
  disappointment: 0, // AFINN -2: the same
  disappointing: 0,
  disappointed: 0,
  upset: 0,
  upsetting: 0,
  worry: 0, // AFINN -3: "no worry", "do not worry" comfort
  worries: 0,
  worried: 0,
  please: 0, // AFINN +1: politeness also stands in refusals
  share: 0, // AFINN +1: "share your order number" is a request
  ensure: 0, // AFINN +1: a promise, not a mood
  like: 0, // AFINN +2: mostly "would like", "like this"
  no: 0, // AFINN -1: negation is told by its scope
  help: 0, // AFINN +2: every reply has it
  sincerely: 0, // AFINN +1: a closing
}
/** A denied word counts against its value, less strongly: "not good" is milder than "bad". */
const DENIED = -0.5

/** Tone by AFINN (sentiment), one word at a time, so that negation and quotation are those of the Document. */
export function createTone(): (tokens: readonly Token[]) => number {
  const sentiment = new Sentiment()
  const values = new BoundedMap<number>(20_000)
  const worth = (word: string) =>
    Object.hasOwn(SERVICE_VOCABULARY, word) ? (SERVICE_VOCABULARY[word] ?? 0) : sentiment.analyze(word).score
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
