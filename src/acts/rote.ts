import type { Document, Span, Token } from '../text/document.ts'
import { act, type Reading } from './reading.ts'

export interface Twin {
  /** First words of the earlier reply. */
  readonly quote: string
  /** Share of word pairs in common, "0.86". */
  readonly share: string
  readonly earlier: Document
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
  return { quote: best.earlier.original.slice(0, 80), share: best.share.toFixed(2), earlier: best.earlier }
})

/** The earlier reply in full, and where both have the same words: runs of two or more, names and figures only where they are the same. */
export function sideBySide(
  { document }: Reading,
  earlier: Document,
): { readonly text: string; readonly here: readonly Span[]; readonly there: readonly Span[] } {
  return {
    text: earlier.original,
    here: sharedRuns(document, earlier),
    there: sharedRuns(earlier, document),
  }
}

function sharedRuns(document: Document, other: Document): readonly Span[] {
  const pairs = pairsOf(other)
  const known = new Set(other.tokens.map((token) => token.text))
  const words = wordsOf(document)
  const isShared = ({ token }: Word, i: number): boolean =>
    known.has(token.text) && (joins(words, i - 1, pairs) || joins(words, i, pairs))
  const runs: { start: number; end: number; last: number }[] = []
  words.forEach((word, i) => {
    if (!isShared(word, i)) return
    const run = runs.at(-1)
    if (run && run.last === i - 1) Object.assign(run, { end: word.token.end, last: i })
    else runs.push({ start: word.token.start, end: word.token.end, last: i })
  })
  return runs.map(({ start, end }) => ({ start, end }))
}

const joins = (words: readonly Word[], at: number, pairs: ReadonlySet<string>): boolean =>
  pairs.has(`${words[at]?.word} ${words[at + 1]?.word}`)

interface Word {
  readonly token: Token
  /** Itself, "#" for a number, "@" for a name. */
  readonly word: string
}

const wordsOf = ({ tokens }: Document): readonly Word[] =>
  tokens.flatMap((token): readonly Word[] => {
    if (token.kind === 'number') return [{ token, word: '#' }]
    if (token.kind !== 'word') return []
    const before = tokens[token.index - 1]
    const isName = /^\p{Lu}\p{Ll}/u.test(token.raw) && before?.sentence === token.sentence
    return [{ token, word: isName ? '@' : token.text }]
  })

function pairsOf(document: Document): ReadonlySet<string> {
  const words = wordsOf(document)
  return new Set(words.slice(1).map(({ word }, i) => `${words[i]?.word} ${word}`))
}

/** Dice's coefficient. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}
