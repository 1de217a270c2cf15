import type { Token } from './document.ts'
import { fits, type GapItem, type Item } from './phrase-syntax.ts'

const COMMAS = new Set([',', ':', ';', '-', '(', ')'])

/** One try of a phrase at one place of a sentence. Its cost is bounded by the phrase (gaps are short), not by the text. */
export interface Walk {
  readonly tokens: readonly Token[]
  readonly items: readonly Item[]
  readonly sentence: number
}

/** End (exclusive) of the match of items[at..] from tokens[place], or -1. */
export function walk(on: Walk, place: number, at: number): number {
  const item = on.items[at]
  if (!item) return place
  switch (item.kind) {
    case 'start':
      return opens(on, place) ? walk(on, place, at + 1) : -1
    case 'end':
      return closes(on, place) ? walk(on, place, at + 1) : -1
    case 'gap':
      return walkGap(on, place, at, item)
    case 'word': {
      const token = here(on, place)
      const taken = token && fits(token, item) ? walk(on, place + 1, at + 1) : -1
      if (taken >= 0) return taken
      return item.optional || (item.orEnd && closes(on, place)) ? walk(on, place, at + 1) : -1
    }
  }
}

function walkGap(on: Walk, place: number, at: number, gap: GapItem): number {
  for (let skipped = 0; skipped <= gap.most; skipped++) {
    const end = walk(on, place + skipped, at + 1)
    if (end >= 0) return end
    const next = here(on, place + skipped)
    if (!next || (!gap.commas && COMMAS.has(next.text))) return -1
  }
  return -1
}

function here(on: Walk, place: number): Token | undefined {
  const token = on.tokens[place]
  return token?.sentence === on.sentence ? token : undefined
}

/** Signs looked over at a sentence's edge; more are no writing. */
const MOST_SIGNS = 12

/** A sentence begins here: nothing but signs stands before. */
const opens = (on: Walk, place: number): boolean => onlySigns(on, place, -1, -1)

/** A sentence ends here: nothing but signs follows. */
const closes = (on: Walk, place: number): boolean => onlySigns(on, place, 0, 1)

function onlySigns(on: Walk, place: number, from: number, step: number): boolean {
  for (let i = 0; i < MOST_SIGNS; i++) {
    const token = here(on, place + from + i * step)
    if (!token) return true
    if (token.kind !== 'punctuation' && token.kind !== 'emoji') return false
  }
  return false
}
