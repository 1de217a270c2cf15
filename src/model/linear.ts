import type { Features } from './features.ts'

/**
 * A sparse logistic model for one label. Each sentence is weighed by itself, together with what is known of the whole reply;
 * one sentence that shows the label is enough.
 */
export interface LinearModel {
  readonly bias: number
  /** From this probability on the label holds, whether or not a word list saw anything. */
  readonly add: number
  /** From this probability on what a word list saw stands. */
  readonly keep: number
  readonly weights: Readonly<Record<string, number>>
}

/** Models by label, as data/models/votes.json holds them. A label without one is the rules' alone. */
export type Models = Readonly<Record<string, LinearModel>>

/** Log-odds of each sentence. */
export function logOdds(
  { bias, weights }: Pick<LinearModel, 'bias' | 'weights'>,
  { whole, sentences }: Features,
): readonly number[] {
  const sum = (from: number, names: readonly string[]): number => {
    let total = from
    for (const name of names) total += weights[name] ?? 0
    return total
  }
  const common = sum(bias, whole)
  return sentences.map((names) => sum(common, names))
}

/** Probability that the label holds of the reply: that not every sentence lacks it. */
export function probability(model: Pick<LinearModel, 'bias' | 'weights'>, features: Features): number {
  let lacking = 0
  for (const odds of logOdds(model, features)) lacking += softplus(odds)
  return 1 - Math.exp(-lacking)
}

/** log(1 + e^x), for any x. */
export const softplus = (x: number): number =>
  x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
