import type { Features } from './features.ts'
import { type Models, softplus } from './linear.ts'
import { onceEach, rowsOf, type Table, tableOf } from './weight-table.ts'

/** How likely each label holds: what `probability` says of each model, with every feature looked up once for all of them. */
export function probabilities(models: Models, features: Features): ReadonlyMap<string, number> {
  const table = tableOf(models)
  const common = table.biases.slice()
  for (const name of features.whole) add(common, table.names.get(name), table)
  const sentences = features.sentences.map((sentence) => rowsOf(sentence, table))
  const lacking = new Float64Array(common.length)
  addLacking(lacking, sentences, common, table, 0, table.bySentence)
  addLacking(lacking, [onceEach(sentences, table)], common, table, table.bySentence, lacking.length)
  return new Map(table.labels.map((label, i) => [label, 1 - Math.exp(-(lacking[i] ?? 0))]))
}

/** The sentence that speaks most for a label. */
export function clearestSentence(models: Models, label: string, { sentences }: Features): number {
  const table = tableOf(models)
  const column = table.labels.indexOf(label)
  const speaks = sentences.map((sentence) => {
    let total = 0
    for (const row of rowsOf(sentence, table)) total += table.weights[row + column] as number
    return total
  })
  return speaks.indexOf(Math.max(...speaks))
}

/** For the labels of some columns how surely every group of rows lacks them, as a logarithm. */
function addLacking(
  lacking: Float64Array,
  groups: readonly (readonly number[])[],
  common: Float64Array,
  { weights, sums }: Table,
  from: number,
  to: number,
): void {
  for (const group of groups) {
    sums.set(common)
    for (const row of group)
      for (let i = from; i < to; i++) sums[i] = (sums[i] as number) + (weights[row + i] as number)
    for (let i = from; i < to; i++) lacking[i] = (lacking[i] as number) + softplus(sums[i] as number)
  }
}

function add(to: Float64Array, row: number | undefined, { weights }: Table): void {
  if (row === undefined) return
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (weights[row + i] as number)
}
