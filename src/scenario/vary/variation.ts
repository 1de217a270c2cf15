import { parse, stringify } from 'yaml'
import type { ScenarioFile } from '../schema.ts'
import { mapTexts, swapper } from './swap.ts'

/** What heads the lists stays: people find a scenario again by it. */
const STAYS = ['title', 'summary'] as const

/**
 * The text of a scenario as somebody plays it again: other names, products and sums, posts in another order. The same seed gives the same text, 0 the
 * scenario as it is written. `text` is the canonical text of a scenario that was read without problems; a variation is read like any other file.
 */
export function variation(text: string, seed: number): string {
  const file = parse(text) as ScenarioFile
  const { vary = [], order = [], ...rest } = file
  if (seed === 0 || (vary.length === 0 && order.length === 0)) return text
  const pairs = new Map(vary.flatMap((rows, group) => pairsOf(rows, rowFor(seed, group, rows.length))))
  const swap = swapper(pairs)
  const kept = Object.fromEntries(STAYS.map((key) => [key, rest[key]]))
  const record = Object.fromEntries(
    Object.entries(rest.record).map(([title, facts]) => [swap(title), factsWith(facts, swap)]),
  )
  const changed = { ...(mapTexts(rest, swap) as typeof rest), record, ...kept }
  const beats = order.reduce((all, list) => dealt(all, list, seed), changed.beats)
  return stringify({ ...changed, beats }, { lineWidth: 0, aliasDuplicateObjects: false })
}

/** Seeds that together show every row and every order. */
export function seedsOf(text: string): readonly number[] {
  const { vary = [], order = [] } = parse(text) as ScenarioFile
  const most = Math.max(1, ...vary.map((rows) => rows.length), ...order.map((list) => list.length))
  return Array.from({ length: most - 1 }, (_, index) => index + 1)
}

/** Neighbouring seeds give other rows in every group; after a round the groups have moved against each other. */
function rowFor(seed: number, group: number, rows: number): number {
  return (seed + group * Math.floor(seed / rows)) % rows
}

function pairsOf(rows: readonly (readonly string[])[], row: number): readonly (readonly [string, string])[] {
  const [first = []] = rows
  return first.map((word, index) => [word, rows[row]?.[index] ?? word] as const)
}

/** Gives each beat of the list the minutes of another: they move on by the seed. */
function dealt(beats: ScenarioFile['beats'], list: readonly string[], seed: number): ScenarioFile['beats'] {
  const minutes = list.map((id) => beats.find((beat) => beat.id === id)?.at)
  return beats.map((beat) => {
    const place = list.indexOf(beat.id)
    if (place < 0) return beat
    const at = minutes[(place + seed) % list.length]
    return at === undefined ? beat : { ...beat, at }
  })
}

/** Lines of the record: their labels are texts as well. */
function factsWith(facts: Readonly<Record<string, string>>, swap: (text: string) => string) {
  return Object.fromEntries(Object.entries(facts).map(([label, value]) => [swap(label), swap(value)]))
}
