import type { NamedFeatures } from './features.ts'

/**
 * What is weighed together: each sentence by itself, so that one that shows the label is enough, or all of them as one, so
 * that kind words beside it count.
 */
export type Unit = 'sentence' | 'reply'

/** A sparse logistic model for one label. */
export interface LinearModel {
  readonly unit: Unit
  readonly bias: number
  /** From this probability on the label holds, whether or not a word list saw anything. */
  readonly add: number
  /** From this probability on what a word list saw stands. */
  readonly keep: number
  readonly weights: Readonly<Record<string, number>>
}

/** Models by label, as data/models/votes.json holds them. A label without one is the rules' alone. */
export type Models = Readonly<Record<string, LinearModel>>

type Weighing = Pick<LinearModel, 'unit' | 'bias' | 'weights'>

/** Rows of features that are weighed one by one: the sentences, or all of them as one. What is known of the whole reply counts in each. */
export const rowsOf = (unit: Unit, { sentences }: NamedFeatures): readonly (readonly string[])[] =>
  unit === 'sentence' ? sentences : [[...new Set(sentences.flat())]]

/** Probability that the label holds of the reply: that not every row of features lacks it. */
export function probability(model: Weighing, features: NamedFeatures): number {
  const common = sum(model, model.bias, features.whole)
  let lacking = 0
  for (const row of rowsOf(model.unit, features)) lacking += softplus(sum(model, common, row))
  return 1 - Math.exp(-lacking)
}

function sum(model: Weighing, from: number, names: readonly string[]): number {
  const weights = mapOf(model.weights)
  let total = from
  for (const name of names) total += weights.get(name) ?? 0
  return total
}

const maps = new WeakMap<LinearModel['weights'], ReadonlyMap<string, number>>()

/** Weights as a map, made once: names put together on the way are found in a map much faster than in an object. */
function mapOf(weights: LinearModel['weights']): ReadonlyMap<string, number> {
  const known = maps.get(weights)
  if (known) return known
  const map = new Map(Object.entries(weights))
  maps.set(weights, map)
  return map
}

/** log(1 + e^x), for any x. */
export const softplus = (x: number): number =>
  x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
