import { COLUMN, columnsOf, type Word } from '../text/vocabulary.ts'
import { kindCount, kindNumber, START } from './kinds.ts'
import type { LinearModel, Models } from './linear.ts'
import type { SentenceFeatures } from './sentence-features.ts'

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
  /** Rows by the name of a feature. */
  readonly names: ReadonlyMap<string, number>
  readonly kinds: KindRows
  readonly desk: Desk
}

/** Rows of kinds of words, alone and behind another kind; NONE where no model weighs them. */
interface KindRows {
  /** How many kinds there were when the table was made; those that came later are weighed by none. */
  readonly count: number
  readonly alone: Int16Array
  readonly behind: Int16Array
}

/** Room for adding up, made once: nothing on it is read before it is written anew. */
interface Desk {
  /** For each row the count in which a sentence met it last, and the one in which a reply did: telling rows met before takes no set. */
  readonly met: Int32Array
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
    for (const name of Object.keys(weights)) if (!rows.has(name)) rows.set(name, rows.size)
  const weights = new Int16Array(rows.size * labels.length)
  all.forEach((model, column) => {
    for (const name of Object.keys(model.weights))
      weights[(rows.get(name) as number) * labels.length + column] = inThousandths(
        model.weights[name] as number,
      )
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
  if (features.length > MOST_ROWS) throw new Error(`A table has ${MOST_ROWS} rows at most`)
  const names = new Map(features.map((name, row) => [name, row]))
  return {
    labels,
    bySentence: all.filter(({ unit }) => unit === 'sentence').length,
    models: all,
    biases: Int32Array.from(all, ({ bias }) => inThousandths(bias)),
    weights,
    names,
    kinds: kindRows(names),
    desk: {
      met: new Int32Array(names.size * 2),
      count: 0,
      rows: new Int32Array(names.size),
      common: new Int32Array(labels.length),
      sums: new Int32Array(labels.length),
      lacking: new Float64Array(labels.length),
    },
  }
}

function kindRows(names: ReadonlyMap<string, number>): KindRows {
  const pairs = [...names]
    .filter(([name]) => name.startsWith('k:'))
    .map(([name, row]) => ({ kinds: name.slice(2).split(' ').map(kindNumber), row }))
  const count = kindCount()
  const rows = { count, alone: new Int16Array(count), behind: new Int16Array(count * count) }
  rows.alone.fill(NONE)
  rows.behind.fill(NONE)
  for (const { kinds, row } of pairs) {
    const [first = 0, second] = kinds
    if (second === undefined) rows.alone[first] = row
    else rows.behind[first * count + second] = row
  }
  return rows
}

/** As many as its columns of rows can count. */
const MOST_ROWS = 0x7fff
/** No row. */
const NONE = -1

/** Rows of words by their numbers: as features of what is said, of what is told anew and of what is denied. */
const wordRowsOf = columnsOf((_: Table) => ({
  said: new Int16Array(COLUMN).fill(UNKNOWN),
  fresh: new Int16Array(COLUMN).fill(UNKNOWN),
  denied: new Int16Array(COLUMN).fill(UNKNOWN),
}))
/** Not asked yet. */
const UNKNOWN = -2

/** Puts the rows of a sentence's features that any model weighs on the desk, each once; tells how many. */
export function layOut({ words, kinds, rest, fresh, denied }: SentenceFeatures, table: Table): number {
  table.desk.count++
  const rowsOfWords = wordRowsOf(table)
  let laid = layWords(table, words, rowsOfWords.said, 'w:', 0)
  const { count, alone, behind } = table.kinds
  let before = START
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i] as number
    if (kind < count) {
      laid = lay(table, alone[kind] as number, laid)
      if (before < count) laid = lay(table, behind[before * count + kind] as number, laid)
    }
    before = kind
  }
  for (let i = 0; i < rest.length; i++) laid = lay(table, table.names.get(rest[i] as string) ?? NONE, laid)
  laid = layWords(table, denied, rowsOfWords.denied, 'd:', laid)
  return layWords(table, fresh, rowsOfWords.fresh, 'nw:', laid)
}

function layWords(
  table: Table,
  words: readonly Word[],
  rows: Int16Array,
  prefix: string,
  from: number,
): number {
  let laid = from
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    let row = word.number < 0 ? UNKNOWN : (rows[word.number] as number)
    if (row === UNKNOWN) {
      row = table.names.get(prefix + word.stem) ?? NONE
      if (word.number >= 0) rows[word.number] = row
    }
    laid = lay(table, row, laid)
  }
  return laid
}

/** The same of features by name. */
export function layOutNames(names: readonly string[], table: Table): number {
  table.desk.count++
  let laid = 0
  for (let i = 0; i < names.length; i++) laid = lay(table, table.names.get(names[i] as string) ?? NONE, laid)
  return laid
}

function lay({ desk }: Table, row: number, laid: number): number {
  if (row === NONE || desk.met[row * 2] === desk.count) return laid
  desk.met[row * 2] = desk.count
  desk.rows[laid] = row
  return laid + 1
}
