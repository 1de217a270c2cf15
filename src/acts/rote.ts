import type { Document } from '../text/document.ts'
import { act } from './reading.ts'

export interface Twin {
  /** First words of the earlier reply. */
  readonly quote: string
  /** Share of word pairs in common, "0.86". */
  readonly share: string
}

/** From this share of common word pairs on, two replies are one template. */
const SAME = 0.7

/** The earlier reply to somebody else that has nearly the same words, names and numbers aside. */
export const closestEarlier = act((reading): Twin | undefined => {
  if (reading.earlierReplies.length === 0) return undefined
  const mine = pairsOf(reading.document)
  if (mine.size < 4) return undefined
  const [best] = reading.earlierReplies
    .map((earlier) => ({ earlier, share: overlap(mine, pairsOf(earlier)) }))
    .sort((a, b) => b.share - a.share)
  if (!best || best.share < SAME) return undefined
  return { quote: best.earlier.original.slice(0, 80), share: best.share.toFixed(2) }
})

function pairsOf(document: Document): ReadonlySet<string> {
  const words = document.tokens.flatMap((token) => {
    if (token.kind === 'number') return ['#']
    if (token.kind !== 'word') return []
    return [
      token.index > 0 &&
      /^\p{Lu}\p{Ll}/u.test(token.raw) &&
      document.tokens[token.index - 1]?.sentence === token.sentence
        ? '@'
        : token.text,
    ]
  })
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
}

/** Dice's coefficient. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}
