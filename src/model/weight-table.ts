import type { LinearModel, Models } from './linear.ts'
import { type SentenceFeatures, START } from './sentence-features.ts'

/** All models as one table: a row of weights for every feature, a column for every label. Rows are told by where they begin. */
export interface Table {
  /** Those weighed sentence by sentence come first. */
  readonly labels: readonly string[]
  /** How many those are. */
  readonly bySentence: number
  readonly models: readonly LinearModel[]
  /** In thousandths, like all weights: fitting rounds them so, and whole numbers add up the same in any order. */
  readonly biases: Int32Array
  readonly weights: Int16Array
  readonly names: ReadonlyMap<string, number>
  /** Rows of `w:` features by the word. */
  readonly words: ReadonlyMap<string, number>
  /** Rows of `nw:` features by the word. */
  readonly fresh: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<string, KindRows>
  readonly desk: Desk
}

/** Rows of a kind of word: alone, and behind another. */
interface KindRows {
  alone: number | undefined
  readonly behind: Map<string, number>
}

/** Room for adding up, made once: nothing on it is read before it is written anew. */
interface Desk {
  /** The count in which each row was met last: telling rows met before takes no set. */
  readonly inSentence: Int32Array
  readonly inReply: Int32Array
  count: number
  /** Rows of the sentence at hand. */
  readonly rows: Int32Array
  readonly common: Int32Array
  /** For each label the sum of the sentence at hand, or of the whole reply. */
  readonly sums: Int32Array
  readonly lacking: Float64Array
}

/** What weights and biases count in. */
export const THOUSANDTHS = 1000
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
  const weights = new Int16Array(rows.size * labels.length)
  all.forEach((model, column) => {
    for (const name of Object.keys(model.weights))
      weights[(rows.get(name) as number) + column] = inThousandths(model.weights[name] as number)
  })
  const table = makeTable(labels, all, [...rows.keys()], weights)
  keepTable(models, table)
  return table
}

export const inThousandths = (weight: number): number => Math.round(weight * THOUSANDTHS)

/** Gives models a table that was made before. */
export function keepTable(models: Models, table: Table): void {
  tables.set(models, table)
}

/** A table of labels, those weighed sentence by sentence first, and of features in the order of their rows. */
export function makeTable(
  labels: readonly string[],
  all: readonly LinearModel[],
  features: readonly string[],
  weights: Int16Array,
): Table {
  const names = new Map(features.map((name, row) => [name, row * labels.length]))
  return {
    labels,
    bySentence: all.filter(({ unit }) => unit === 'sentence').length,
    models: all,
    biases: Int32Array.from(all, ({ bias }) => inThousandths(bias)),
    weights,
    names,
    words: wordRows(names, 'w:'),
    fresh: wordRows(names, 'nw:'),
    kinds: kindRows(names),
    desk: {
      inSentence: new Int32Array(names.size),
      inReply: new Int32Array(names.size),
      count: 0,
      rows: new Int32Array(names.size),
      common: new Int32Array(labels.length),
      sums: new Int32Array(labels.length),
      lacking: new Float64Array(labels.length),
    },
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

/** Puts the rows of a sentence's features that any model weighs on the desk, each once; tells how many. */
export function layOut({ words, kinds, rest, fresh }: SentenceFeatures, table: Table): number {
  table.desk.count++
  let laid = 0
  for (let i = 0; i < words.length; i++) laid = lay(table, table.words.get(words[i] as string), laid)
  let before = START
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i] as string
    const known = table.kinds.get(kind)
    if (known) {
      laid = lay(table, known.alone, laid)
      laid = lay(table, known.behind.get(before), laid)
    }
    before = kind
  }
  for (let i = 0; i < rest.length; i++) laid = lay(table, table.names.get(rest[i] as string), laid)
  for (let i = 0; i < fresh.length; i++) laid = lay(table, table.fresh.get(fresh[i] as string), laid)
  return laid
}

/** The same of features by name. */
export function layOutNames(names: readonly string[], table: Table): number {
  table.desk.count++
  let laid = 0
  for (let i = 0; i < names.length; i++) laid = lay(table, table.names.get(names[i] as string), laid)
  return laid
}

function lay({ desk, labels }: Table, row: number | undefined, laid: number): number {
  if (row === undefined) return laid
  const place = row / labels.length
  if (desk.inSentence[place] === desk.count) return laid
  desk.inSentence[place] = desk.count
  desk.rows[laid] = row
  return laid + 1
}
