import type { Counted, Item, WordItem } from './phrase-syntax.ts'

/** How often a word item's alternatives stand in all lists: the lists themselves tell which words are common. */
export type Rarity = (item: WordItem) => number

export interface Anchor {
  readonly item: WordItem
  /** How many tokens it stands behind the first word. */
  readonly least: number
  readonly most: number
}

/** Figures and addresses, and whatever begins alike, are met more often than their place in the lists tells. */
const KIND = 200
const PREFIX = 20

/** Counts the words of all items. */
export function rarityIn(items: Iterable<Counted>): Rarity {
  const counts = new Map<string, number>()
  for (const { item, times } of items)
    if (item.kind === 'word')
      for (const list of [item.words, item.stems])
        for (const word of list) counts.set(word, (counts.get(word) ?? 0) + times)
  const known = new Map<WordItem, number>()
  return (item) => {
    const rarity = known.get(item) ?? rarityOf(item, counts)
    known.set(item, rarity)
    return rarity
  }
}

function rarityOf({ words, stems, prefixes, kinds }: WordItem, counts: ReadonlyMap<string, number>): number {
  let sum = kinds.size * KIND + prefixes.length * PREFIX
  for (const word of words) sum += counts.get(word) ?? 0
  for (const stem of stems) sum += counts.get(stem) ?? 0
  return sum
}

/**
 * The rarest word that a phrase cannot do without. Looking for that one, and only then for what stands around it, tries few
 * phrases in vain.
 */
export function anchorOf(items: readonly Item[], first: WordItem, rarity: Rarity): Anchor {
  let best: Anchor = { item: first, least: 0, most: 0 }
  let rarest = rarity(first)
  let [least, most] = [0, 0]
  for (const item of items.slice(items.indexOf(first))) {
    if (item.kind === 'gap') most += item.most
    if (item.kind !== 'word') continue
    const rare = isSure(item) ? rarity(item) : Number.POSITIVE_INFINITY
    if (rare < rarest) {
      best = { item, least, most }
      rarest = rare
    }
    if (!item.optional && !item.orEnd) least++
    most++
  }
  return best
}

/** Has to stand there, as one of its words. */
const isSure = ({ optional, orEnd, name }: WordItem): boolean => !optional && !orEnd && !name
