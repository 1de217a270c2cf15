import type { Span } from '../text/document.ts'
import { gifts } from './gifts.ts'
import { said } from './mentions.ts'
import { act } from './reading.ts'

/** A wish about the review in a sentence that also offers something, or makes the offer depend on it. "Take your number off the post" is none. */
export const trades = act((reading): readonly Span[] => {
  const offers = new Set([
    ...said(reading, 'offers').map((match) => match.tokens[0]?.sentence),
    ...gifts(reading).map(
      (gift) =>
        reading.document.sentences.find((one) => one.start <= gift.start && gift.end <= one.end)?.index,
    ),
  ])
  return said(reading, 'review-wishes').filter(
    (match) => offers.has(match.tokens[0]?.sentence) && !match.tokens.some(({ text }) => text === 'off'),
  )
})
