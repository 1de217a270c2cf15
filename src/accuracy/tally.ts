import type { Judgement, PiiType } from '../scoring/report.ts'

/** Labels whose value is one of a few, and those that are lists. The order is that of every table. */
export const BOOLEANS = [
  'ownership',
  'defensive',
  'discourteous',
  'names_customer',
  'specific',
  'canned',
  'acknowledges',
  'next_step',
  'keeps_in_loop',
  'goodwill',
] as const
export const CATEGORIES = {
  apology: ['none', 'sincere', 'hollow'],
  handoff_fit: ['not_needed', 'missing', 'appropriate', 'inappropriate'],
} as const
const LISTS = ['handoff', 'pii_requested'] as const
export const LABELS = [
  ...BOOLEANS,
  'apology',
  'handoff_fit',
  ...LISTS,
  'pii_disclosed',
  'overall',
] as const satisfies readonly (keyof Judgement)[]
export type Label = (typeof LABELS)[number]

/** What a careful reader said (a label left out is not judged; two readers' `overall` may be a half) and what the scorer said. */
export interface Compared {
  readonly reply: string
  readonly labels: Partial<Judgement>
  readonly judgement: Partial<Judgement> | null
}

/** Wanted value → value given → how often. */
export type Table = Readonly<Record<string, Readonly<Record<string, number>>>>
/** Members of lists: found rightly, found wrongly, missed. */
export interface Counts {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}
type Tally = { readonly table: Table } | { readonly counts: Counts }
/** All that figures are made of. Tallies of two sets can be added; their figures cannot. */
export type Tallies = Readonly<Record<Label, Tally>>

/** What stands in a table for a label that was not given. */
const NOT_GIVEN = 'not given'

/** Counts, label by label, what was wanted and what was given. The counting is that of tests/golden/eval/score.mjs. */
export function tallyOf(items: readonly Compared[]): Tallies {
  return Object.fromEntries(LABELS.map((label) => [label, tallyLabel(label, items)])) as Tallies
}

function tallyLabel(label: Label, items: readonly Compared[]): Tally {
  if (label === 'pii_disclosed')
    return { counts: sum(items.map((item) => (item.labels.pii_disclosed ? spanCounts(item) : NONE))) }
  if (label === 'handoff' || label === 'pii_requested')
    return { counts: sum(items.map((item) => (item.labels[label] ? memberCounts(label, item) : NONE))) }
  const cells = items.flatMap(({ labels, judgement }): readonly Cell[] => {
    const want = labels[label]
    return want === undefined ? [] : [[String(want), String(judgement?.[label] ?? NOT_GIVEN), 1]]
  })
  return { table: tableOf(cells) }
}

type Cell = readonly [want: string, got: string, count: number]

function tableOf(cells: readonly Cell[]): Table {
  const table: Record<string, Record<string, number>> = {}
  for (const [want, got, count] of cells) {
    const row = table[want] ?? {}
    row[got] = (row[got] ?? 0) + count
    table[want] = row
  }
  return table
}

const NONE: Counts = { tp: 0, fp: 0, fn: 0 }

const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), NONE)

function memberCounts(label: (typeof LISTS)[number], { labels, judgement }: Compared): Counts {
  const want = new Set<string>(labels[label])
  const got = new Set<string>(judgement?.[label] ?? [NOT_GIVEN])
  const tp = [...want].filter((member) => got.has(member)).length
  return { tp, fp: got.size - tp, fn: want.size - tp }
}

type Disclosed = { readonly type: PiiType; readonly text: string }

/** A disclosed span is found when its type and at least half of the characters agree. */
function spanCounts({ reply, labels, judgement }: Compared): Counts {
  const want = labels.pii_disclosed ?? []
  const left: (Disclosed | undefined)[] = [...(judgement?.pii_disclosed ?? [undefined])]
  let tp = 0
  for (const one of want) {
    const at = left.findIndex(
      (other) => other?.type === one.type && overlap(reply, one.text, other.text) >= 0.5,
    )
    if (at < 0) continue
    tp++
    left.splice(at, 1)
  }
  return { tp, fp: left.length, fn: want.length - tp }
}

function overlap(reply: string, a: string, b: string): number {
  const [from, other] = [reply.indexOf(a), reply.indexOf(b)]
  if (from < 0 || other < 0) return 0
  const shared = Math.min(from + a.length, other + b.length) - Math.max(from, other)
  return Math.max(0, shared) / Math.max(a.length, b.length, 1)
}

/** Whether the scorer is right about one label of one reply; `overall` may be off by one. */
export function agrees(label: Label, item: Compared): boolean {
  if (label === 'overall')
    return Math.abs((item.labels.overall ?? Number.NaN) - (item.judgement?.overall ?? Number.NaN)) <= 1
  const tally = tallyLabel(label, [item])
  if ('counts' in tally) return tally.counts.fp + tally.counts.fn === 0
  return Object.entries(tally.table).every(([want, row]) => row[want] !== undefined)
}

/** The tallies of several sets as one. */
export function together(all: readonly Tallies[]): Tallies {
  return Object.fromEntries(LABELS.map((label) => [label, add(all.map((one) => one[label]))])) as Tallies
}

function add(tallies: readonly Tally[]): Tally {
  const counts = tallies.flatMap((tally) => ('counts' in tally ? [tally.counts] : []))
  if (counts.length > 0) return { counts: sum(counts) }
  const cells = tallies.flatMap((tally) =>
    Object.entries('table' in tally ? tally.table : {}).flatMap(([want, row]) =>
      Object.entries(row).map(([got, count]): Cell => [want, got, count]),
    ),
  )
  return { table: tableOf(cells) }
}

/** Whether a value from a file names a label. */
export const isLabel = (value: unknown): value is Label => (LABELS as readonly unknown[]).includes(value)
