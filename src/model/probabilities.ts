import type { Features } from './features.ts'
import { type LinearModel, type Models, softplus } from './linear.ts'

/** Weights of one feature, a place for every label. */
type Weights = Float64Array

interface Table {
  readonly labels: readonly string[]
  readonly models: readonly LinearModel[]
  readonly weights: ReadonlyMap<string, Weights>
}

const tables = new WeakMap<Models, Table>()

/** How likely each label holds: what `probability` says of each model, with every feature looked up once for all of them. */
export function probabilities(models: Models, features: Features): ReadonlyMap<string, number> {
  const table = tableOf(models)
  const find = (names: readonly string[]) => names.flatMap((name) => table.weights.get(name) ?? [])
  const common = Float64Array.from(table.models, (model) => model.bias)
  for (const weights of find(features.whole)) add(common, weights)
  const sentences = features.sentences.map(find)
  const bySentence = lackingOf(sentences, common)
  const byReply = lackingOf([[...new Set(sentences.flat())]], common)
  return new Map(
    table.models.map((model, i) => {
      const lacking = model.unit === 'sentence' ? bySentence : byReply
      return [table.labels[i] ?? '', 1 - Math.exp(-(lacking[i] ?? 0))]
    }),
  )
}

/** For each label how surely every row lacks it, as a logarithm. */
function lackingOf(rows: readonly (readonly Weights[])[], common: Weights): Weights {
  const lacking = new Float64Array(common.length)
  for (const row of rows) {
    const sums = common.slice()
    for (const weights of row) add(sums, weights)
    for (let i = 0; i < sums.length; i++) lacking[i] = (lacking[i] as number) + softplus(sums[i] as number)
  }
  return lacking
}

function add(to: Weights, weights: Weights): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (weights[i] as number)
}

function tableOf(models: Models): Table {
  const known = tables.get(models)
  if (known) return known
  const labels = Object.keys(models)
  const weights = new Map<string, Weights>()
  labels.forEach((label, i) => {
    for (const [name, weight] of Object.entries(models[label]?.weights ?? {})) {
      const row = weights.get(name) ?? new Float64Array(labels.length)
      row[i] = weight
      weights.set(name, row)
    }
  })
  const table = { labels, models: Object.values(models), weights }
  tables.set(models, table)
  return table
}
