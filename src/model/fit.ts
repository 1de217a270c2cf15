import type { LinearModel } from './linear.ts'

/** One judged reply: names of its features and whether the label holds. */
export interface Sample {
  readonly features: readonly string[]
  readonly holds: boolean
}

interface FitOptions {
  /** Strength of the pull towards zero; larger means fewer and smaller weights. */
  readonly ridge: number
  /** Features in fewer samples are left out. */
  readonly least: number
  readonly rounds: number
}

const FIT: FitOptions = { ridge: 8, least: 3, rounds: 150 }

/** Logistic regression by full-batch Adam. No randomness: the same samples give the same model. */
export function fitModel(
  samples: readonly Sample[],
  { ridge, least, rounds }: FitOptions = FIT,
): Pick<LinearModel, 'bias' | 'weights'> {
  const names = commonNames(samples, least)
  const place = new Map(names.map((name, i) => [name, i]))
  const rows = samples.map((sample) =>
    Int32Array.from(sample.features.flatMap((name) => place.get(name) ?? [])),
  )
  const truth = samples.map((sample) => (sample.holds ? 1 : 0))
  const rarer = rarityOf(truth)
  const weights = new Float64Array(names.length + 1)
  const [speed, size] = [new Float64Array(names.length + 1), new Float64Array(names.length + 1)]
  for (let round = 1; round <= rounds; round++) {
    const gradient = gradientAt(weights, rows, truth, rarer)
    for (let at = 0; at < weights.length; at++) {
      const pull = at === names.length ? 0 : ridge * (weights[at] as number)
      step(weights, speed, size, at, (gradient[at] as number) + pull, round)
    }
  }
  const bias = weights[names.length] as number
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(
      names.flatMap((name, i) =>
        Math.abs(weights[i] as number) < SMALL ? [] : [[name, rounded(weights[i] as number)]],
      ),
    ),
  }
}

/** How much more a positive counts: the square root of how much rarer it is, half-way between as found and evened out. */
function rarityOf(truth: readonly number[]): number {
  const positives = truth.filter((value) => value === 1).length
  return positives === 0 ? 1 : Math.sqrt((truth.length - positives) / positives)
}

/** Sum of the errors each feature took part in; the last place is the bias. */
function gradientAt(
  weights: Float64Array,
  rows: readonly Int32Array[],
  truth: readonly number[],
  rarer: number,
): Float64Array {
  const gradient = new Float64Array(weights.length)
  const last = weights.length - 1
  rows.forEach((row, i) => {
    let sum = weights[last] as number
    for (const at of row) sum += weights[at] as number
    const holds = truth[i] as number
    const error = (1 / (1 + Math.exp(-sum)) - holds) * (holds === 1 ? rarer : 1)
    gradient[last] = (gradient[last] as number) + error
    for (const at of row) gradient[at] = (gradient[at] as number) + error
  })
  return gradient
}

/** One step of Adam (Kingma and Ba 2015) with its usual constants and a rate that falls. */
function step(
  weights: Float64Array,
  speed: Float64Array,
  size: Float64Array,
  at: number,
  gradient: number,
  round: number,
): void {
  speed[at] = 0.9 * (speed[at] as number) + 0.1 * gradient
  size[at] = 0.99 * (size[at] as number) + 0.01 * gradient * gradient
  const unbiased = (speed[at] as number) / (1 - 0.9 ** round)
  const scale = Math.sqrt((size[at] as number) / (1 - 0.99 ** round)) + 1e-8
  weights[at] = (weights[at] as number) - ((0.1 / Math.sqrt(round)) * unbiased) / scale
}

/** Weights under this change nothing and only make the file longer. */
const SMALL = 0.02

const rounded = (value: number): number => Math.round(value * 1000) / 1000

function commonNames(samples: readonly Sample[], least: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const sample of samples)
    for (const name of new Set(sample.features)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort()
}
