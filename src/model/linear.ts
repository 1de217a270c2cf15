import type { Features } from './features.ts'

/** A sparse logistic model for one label. It adds the label, where the rules are silent, from one probability on. */
export interface LinearModel {
  readonly bias: number
  readonly add: number
  readonly weights: Readonly<Record<string, number>>
}

/** Models by label, as data/models/votes.json holds them. A label without one is the rules' alone. */
export type Models = Readonly<Record<string, LinearModel>>

/** Probability that the label holds. */
export function probability(
  model: Pick<LinearModel, 'bias' | 'weights'>,
  features: Iterable<string>,
): number {
  const weights = mapOf(model.weights)
  let sum = model.bias
  for (const name of features) sum += weights.get(name) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

const maps = new WeakMap<LinearModel['weights'], ReadonlyMap<string, number>>()

/** Weights as a map, made once: names put together on the way are found in a map four times as fast as in an object. */
function mapOf(weights: LinearModel['weights']): ReadonlyMap<string, number> {
  const known = maps.get(weights)
  if (known) return known
  const map = new Map(Object.entries(weights))
  maps.set(weights, map)
  return map
}

/** Word features that speak for the label, strongest first. */
export function strongest(model: LinearModel, features: Features, most: number): readonly string[] {
  const weight = (name: string): number => model.weights[name] ?? 0
  return [...features.keys()]
    .filter((name) => name.startsWith('w:') && weight(name) > 0)
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, most)
}
