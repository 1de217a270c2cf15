import type { LinearModel, Models } from './linear.ts'
import { type SentenceFeatures, START } from './sentence-features.ts'

/** All models as one table: a row of weights for every feature, a column for every label. Rows are told by where they begin. */
export interface Table {
  /** Those weighed sentence by sentence come first. */
  readonly labels: readonly string[]
  /** How many those are. */
  readonly bySentence: number
  readonly models: readonly LinearModel[]
  readonly biases: Float64Array
  readonly weights: Float64Array
  readonly names: ReadonlyMap<string, number>
  /** Rows of `w:` features by the word. */
  readonly words: ReadonlyMap<string, number>
  /** Rows of `nw:` features by the word. */
  readonly fresh: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<string, KindRows>
  /** For telling rows met before without making a set: the number of the count in which each was met last. */
  readonly met: Float64Array
  /** For adding up, one number for each label. */
  readonly sums: Float64Array
}

/** Rows of a kind of word: alone, and behind another. */
interface KindRows {
  alone: number | undefined
  readonly behind: Map<string, number>
}

const tables = new WeakMap<Models, Table>()

export function tableOf(models: Models): Table {
  const known = tables.get(models)
  if (known) return known
  const entries = Object.entries(models)
  const sentenceFirst = [
    ...entries.filter(([, { unit }]) => unit === 'sentence'),
    ...entries.filter(([, { unit }]) => unit === 'reply'),
  ]
  const labels = sentenceFirst.map(([label]) => label)
  const all = sentenceFirst.map(([, model]) => model)
  const rows = new Map<string, number>()
  for (const { weights } of all)
    for (const name of Object.keys(weights)) if (!rows.has(name)) rows.set(name, rows.size * labels.length)
  const weights = new Float64Array(rows.size * labels.length)
  all.forEach((model, column) => {
    for (const name of Object.keys(model.weights))
      weights[(rows.get(name) as number) + column] = model.weights[name] as number
  })
  const table = makeTable(labels, all, [...rows.keys()], weights)
  keepTable(models, table)
  return table
}

/** Gives models a table that was made before. */
export function keepTable(models: Models, table: Table): void {
  tables.set(models, table)
}

/** A table of labels, those weighed sentence by sentence first, and of features in the order of their rows. */
export function makeTable(
  labels: readonly string[],
  all: readonly LinearModel[],
  features: readonly string[],
  weights: Float64Array,
): Table {
  const names = new Map(features.map((name, row) => [name, row * labels.length]))
  return {
    labels,
    bySentence: all.filter(({ unit }) => unit === 'sentence').length,
    models: all,
    biases: Float64Array.from(all, ({ bias }) => bias),
    weights,
    names,
    words: wordRows(names, 'w:'),
    fresh: wordRows(names, 'nw:'),
    kinds: kindRows(names),
    met: new Float64Array(names.size),
    sums: new Float64Array(labels.length),
  }
}

function wordRows(names: ReadonlyMap<string, number>, prefix: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const [name, row] of names) if (name.startsWith(prefix)) rows.set(name.slice(prefix.length), row)
  return rows
}

function kindRows(names: ReadonlyMap<string, number>): ReadonlyMap<string, KindRows> {
  const rows = new Map<string, KindRows>()
  for (const [name, row] of names) {
    if (!name.startsWith('k:')) continue
    const [first = '', second] = name.slice(2).split(' ')
    const kind = second ?? first
    const known = rows.get(kind) ?? { alone: undefined, behind: new Map() }
    rows.set(kind, known)
    if (second === undefined) known.alone = row
    else known.behind.set(first, row)
  }
  return rows
}

/** Rows of a sentence's features that any model weighs, each once, in the order of `namesOf`. */
export function rowsOf({ words, kinds, rest, fresh }: SentenceFeatures, table: Table): readonly number[] {
  const rows: number[] = []
  const count = ++counts
  for (const word of words) add(rows, table.words.get(word), table, count)
  let before = START
  for (const kind of kinds) {
    const known = table.kinds.get(kind)
    if (known) {
      add(rows, known.alone, table, count)
      add(rows, known.behind.get(before), table, count)
    }
    before = kind
  }
  for (const name of rest) add(rows, table.names.get(name), table, count)
  for (const word of fresh) add(rows, table.fresh.get(word), table, count)
  return rows
}

/** The rows of all these in the order in which each came first. */
export function onceEach(groups: readonly (readonly number[])[], table: Table): readonly number[] {
  const once: number[] = []
  const count = ++counts
  for (const rows of groups) for (const row of rows) add(once, row, table, count)
  return once
}

let counts = 0

/** Adds a row that was not met in this count. */
function add(rows: number[], row: number | undefined, { met, labels }: Table, count: number): void {
  if (row === undefined) return
  const place = row / labels.length
  if (met[place] === count) return
  met[place] = count
  rows.push(row)
}
