import type { ShownPost } from './drill-state.ts'
import { wordsOf } from './listening.ts'
import type { Remedy } from './scenario.ts'

/** Rules that say where a reply promises or reports something done. */
const STEPS = new Set(['name-next-step', 'offer-goodwill'])
/** Words shorter than this must stand alone; longer ones may begin a longer word ("refund" is in "refunded"). */
const BEGINS_WORD = 4
/** So near to the remedy's words a no takes it back. */
const NEAR = 4
const NO = new Set(['not', 't', 'no', 'never', 'cannot', 'unable', 'without'])

/** Whether a reply promises a remedy: a sentence in which the scorer found a step or a gift says its words, and no no stands beside them. */
export function promises({ text, reply }: ShownPost, remedy: Remedy): boolean {
  const spans = (reply?.report?.findings ?? []).flatMap(({ rule, span }) =>
    span && STEPS.has(rule) ? [span] : [],
  )
  return spans.some(({ start, end }) => says(sentenceAround(text, start, end), remedy))
}

/** Whether a text speaks of a remedy without a no. */
export function says(text: string, { words }: Remedy): boolean {
  const present = wordsOf(text)
  return words.some((phrase) => {
    const places = wordsOf(phrase).map((asked) => present.findIndex((one) => meets(asked, one)))
    return places.length > 0 && places.every((at) => at >= 0 && !denied(present, at))
  })
}

function meets(asked: string, present: string): boolean {
  return present === asked || (asked.length >= BEGINS_WORD && present.startsWith(asked))
}

function denied(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - NEAR), at + NEAR).some((word) => NO.has(word))
}

/** From the end of the sentence before to the end of this one; a point inside a figure ends none. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = Array.from(text.slice(0, start).matchAll(/[.!?\n](?=\s|$)/g)).at(-1)?.index ?? -1
  const after = text.slice(Math.max(start, end - 1)).search(/[.!?\n](?=\s|$)/)
  return text.slice(before + 1, after < 0 ? text.length : Math.max(start, end - 1) + after + 1)
}
