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
  let sum = model.bias
  for (const name of features) sum += model.weights[name] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** Word features that speak for the label, strongest first. */
export function strongest(model: LinearModel, features: Features, most: number): readonly string[] {
  const weight = (name: string): number => model.weights[name] ?? 0
  return [...features.keys()]
    .filter((name) => name.startsWith('w:') && weight(name) > 0)
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, most)
}
