import type { Features } from './features.ts'
import { type Models, softplus } from './linear.ts'
import { layOut, layOutNames, type Table, THOUSANDTHS, tableOf } from './weight-table.ts'

/** How likely each label holds, in the order of `labelsOf(models)`: what `probability` says of each model, with every feature looked up once for all of them. */
export function probabilities(models: Models, { whole, sentences }: Features): readonly number[] {
  const table = tableOf(models)
  const { labels, bySentence, desk } = table
  const { common, sums, lacking } = desk
  addWhole(table, whole)
  sums.set(common)
  lacking.fill(0)
  const reply = ++desk.count
  for (const sentence of sentences) {
    const laid = layOut(sentence, table)
    for (let i = 0; i < bySentence; i++) sums[i] = common[i] as number
    for (let at = 0; at < laid; at++) addRow(table, desk.rows[at] as number, reply)
    for (let i = 0; i < bySentence; i++)
      lacking[i] = (lacking[i] as number) + softplus((sums[i] as number) / THOUSANDTHS)
  }
  for (let i = bySentence; i < labels.length; i++) lacking[i] = softplus((sums[i] as number) / THOUSANDTHS)
  const sure: number[] = []
  for (let i = 0; i < labels.length; i++) sure.push(1 - Math.exp(-(lacking[i] as number)))
  return sure
}

/** The labels that models weigh, in the order of `probabilities`. */
export const labelsOf = (models: Models): readonly string[] => tableOf(models).labels

/** What is known of the whole reply counts in each of its rows, and once. */
function addWhole(table: Table, whole: readonly string[]): void {
  const { biases, weights, desk } = table
  const { common } = desk
  common.set(biases)
  const laid = layOutNames(whole, table)
  for (let at = 0; at < laid; at++)
    add(common, 0, common.length, weights, (desk.rows[at] as number) * common.length)
}

/** Adds a row to the sums of its sentence, and to those of the reply where it was not met in it before. */
function addRow({ weights, labels, bySentence, desk }: Table, row: number, reply: number): void {
  const { sums, met } = desk
  const first = row * labels.length
  add(sums, 0, bySentence, weights, first)
  if (met[row * 2 + 1] === reply) return
  met[row * 2 + 1] = reply
  add(sums, bySentence, labels.length, weights, first)
}

/** Adds a row's weights, which begin at `first`, to the sums from one label to another. */
function add(sums: Int32Array, from: number, to: number, weights: Int16Array, first: number): void {
  for (let i = from; i < to; i++) sums[i] = (sums[i] as number) + (weights[first + i] as number)
}

/** The sentence that speaks most for a label. */
export function clearestSentence(models: Models, label: string, { sentences }: Features): number {
  const table = tableOf(models)
  const { weights, desk } = table
  const column = table.labels.indexOf(label)
  let clearest = -1
  let most = Number.NEGATIVE_INFINITY
  for (const [at, sentence] of sentences.entries()) {
    const laid = layOut(sentence, table)
    let total = 0
    for (let i = 0; i < laid; i++)
      total += weights[(desk.rows[i] as number) * table.labels.length + column] as number
    if (total > most) [clearest, most] = [at, total]
  }
  return clearest
}
