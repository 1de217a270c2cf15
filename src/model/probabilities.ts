import type { Features } from './features.ts'
import { type LinearModel, type Models, softplus } from './linear.ts'

/** All models as one table: a row of weights for every feature, a column for every label. */
interface Table {
  readonly labels: readonly string[]
  readonly models: readonly LinearModel[]
  /** Where the row of a feature begins. */
  readonly rows: ReadonlyMap<string, number>
  readonly weights: Float64Array
}

const tables = new WeakMap<Models, Table>()

/** How likely each label holds: what `probability` says of each model, with every feature looked up once for all of them. */
export function probabilities(models: Models, features: Features): ReadonlyMap<string, number> {
  const table = tableOf(models)
  const common = Float64Array.from(table.models, (model) => model.bias)
  for (const row of rowsOf(features.whole, table)) add(common, row, table)
  const sentences = features.sentences.map((names) => rowsOf(names, table))
  const bySentence = lackingOf(sentences, common, table)
  const byReply = lackingOf([[...new Set(sentences.flat())]], common, table)
  return new Map(
    table.models.map((model, i) => {
      const lacking = model.unit === 'sentence' ? bySentence : byReply
      return [table.labels[i] ?? '', 1 - Math.exp(-(lacking[i] ?? 0))]
    }),
  )
}

/** The sentence that speaks most for a label. */
export function clearestSentence(models: Models, label: string, { sentences }: Features): number {
  const table = tableOf(models)
  const column = table.labels.indexOf(label)
  const speaks = sentences.map((names) => {
    let total = 0
    for (const row of rowsOf(names, table)) total += table.weights[row + column] as number
    return total
  })
  return speaks.indexOf(Math.max(...speaks))
}

/** Rows of the features that any model weighs. */
function rowsOf(names: readonly string[], { rows }: Table): readonly number[] {
  const found: number[] = []
  for (const name of names) {
    const row = rows.get(name)
    if (row !== undefined) found.push(row)
  }
  return found
}

/** For each label how surely every group of rows lacks it, as a logarithm. */
function lackingOf(groups: readonly (readonly number[])[], common: Float64Array, table: Table): Float64Array {
  const lacking = new Float64Array(common.length)
  const sums = new Float64Array(common.length)
  for (const group of groups) {
    sums.set(common)
    for (const row of group) add(sums, row, table)
    for (let i = 0; i < sums.length; i++) lacking[i] = (lacking[i] as number) + softplus(sums[i] as number)
  }
  return lacking
}

function add(to: Float64Array, row: number, { weights }: Table): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (weights[row + i] as number)
}

function tableOf(models: Models): Table {
  const known = tables.get(models)
  if (known) return known
  const labels = Object.keys(models)
  const all = Object.values(models)
  const rows = new Map<string, number>()
  for (const { weights } of all)
    for (const name of Object.keys(weights)) if (!rows.has(name)) rows.set(name, rows.size * labels.length)
  const weights = new Float64Array(rows.size * labels.length)
  all.forEach((model, column) => {
    for (const name of Object.keys(model.weights))
      weights[(rows.get(name) as number) + column] = model.weights[name] as number
  })
  const table = { labels, models: all, rows, weights }
  tables.set(models, table)
  return table
}
