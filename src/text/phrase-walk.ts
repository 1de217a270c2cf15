import type { Token } from './document.ts'
import { fits, type GapItem, type Item } from './phrase-syntax.ts'

const COMMAS = new Set([',', ':', ';', '-', '(', ')'])

/**
 * End (exclusive) of the match of items[at..] from tokens[place] within a sentence, or -1. The cost of a try is bounded by the
 * phrase (gaps are short), not by the text.
 */
export function walk(
  tokens: readonly Token[],
  items: readonly Item[],
  sentence: number,
  place: number,
  at: number,
): number {
  const item = items[at]
  if (!item) return place
  switch (item.kind) {
    case 'start':
      return opens(tokens, sentence, place) ? walk(tokens, items, sentence, place, at + 1) : -1
    case 'end':
      return closes(tokens, sentence, place) ? walk(tokens, items, sentence, place, at + 1) : -1
    case 'gap':
      return walkGap(tokens, items, sentence, place, at, item)
    case 'word': {
      const token = here(tokens, sentence, place)
      const taken = token && fits(token, item) ? walk(tokens, items, sentence, place + 1, at + 1) : -1
      if (taken >= 0) return taken
      const passed = item.optional || (item.orEnd && closes(tokens, sentence, place))
      return passed ? walk(tokens, items, sentence, place, at + 1) : -1
    }
  }
}

function walkGap(
  tokens: readonly Token[],
  items: readonly Item[],
  sentence: number,
  place: number,
  at: number,
  gap: GapItem,
): number {
  for (let skipped = 0; skipped <= gap.most; skipped++) {
    const end = walk(tokens, items, sentence, place + skipped, at + 1)
    if (end >= 0) return end
    const next = here(tokens, sentence, place + skipped)
    if (!next || (!gap.commas && COMMAS.has(next.text))) return -1
  }
  return -1
}

function here(tokens: readonly Token[], sentence: number, place: number): Token | undefined {
  const token = place < 0 ? undefined : tokens[place]
  return token?.sentence === sentence ? token : undefined
}

/** Signs looked over at a sentence's edge; more are no writing. */
const MOST_SIGNS = 12

/** A sentence begins here: nothing but signs stands before. */
const opens = (tokens: readonly Token[], sentence: number, place: number): boolean =>
  onlySigns(tokens, sentence, place - 1, -1)

/** A sentence ends here: nothing but signs follows. */
const closes = (tokens: readonly Token[], sentence: number, place: number): boolean =>
  onlySigns(tokens, sentence, place, 1)

function onlySigns(tokens: readonly Token[], sentence: number, from: number, step: number): boolean {
  for (let i = 0; i < MOST_SIGNS; i++) {
    const token = here(tokens, sentence, from + i * step)
    if (!token) return true
    if (token.kind !== 'punctuation' && token.kind !== 'emoji') return false
  }
  return false
}
