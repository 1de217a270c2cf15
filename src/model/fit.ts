import type { NamedFeatures } from './features.ts'
import { type LinearModel, rowsOf, softplus, type Unit } from './linear.ts'
import { minimise } from './minimise.ts'

/** One judged reply: its features and whether the label holds. */
export interface Sample {
  readonly features: NamedFeatures
  readonly holds: boolean
  /** How much it counts beside the others. */
  readonly share: number
}

interface FitOptions {
  /** Strength of the pull towards zero; larger means smaller weights. */
  readonly ridge: number
  /** Features in fewer replies are left out. */
  readonly least: number
  readonly rounds: number
}

const FIT: FitOptions = { ridge: 8, least: 3, rounds: 200 }
/** Most sentences show nothing; the search begins there. */
const BIAS = -3

type Row = readonly Int32Array[]

/**
 * Logistic regression in which one row is enough: a reply lacks the label when each of its sentences does. No
 * randomness: the same samples give the same model.
 */
export function fitModel(
  samples: readonly Sample[],
  unit: Unit,
  { ridge, least, rounds }: FitOptions = FIT,
): Pick<LinearModel, 'unit' | 'bias' | 'weights'> {
  const names = commonNames(samples, least)
  const place = new Map(names.map((name, i) => [name, i]))
  const places = (list: readonly string[]) => Int32Array.from(list.flatMap((name) => place.get(name) ?? []))
  const wholes = samples.map(({ features }) => places(features.whole))
  const rows = samples.map(({ features }): Row => rowsOf(unit, features).map(places))
  const rarer = rarityOf(samples.map((sample) => sample.holds))
  const from = new Float64Array(names.length + 1)
  from[names.length] = BIAS
  const weights = minimise(
    (point, slope) => {
      let loss = 0
      rows.forEach((row, i) => {
        const { holds, share } = samples[i] as Sample
        loss += addReply(point, slope, {
          whole: wholes[i] as Int32Array,
          row,
          holds,
          share: holds ? share * rarer : share,
        })
      })
      for (let at = 0; at < names.length; at++) {
        loss += (ridge / 2) * (point[at] as number) ** 2
        slope[at] = (slope[at] as number) + ridge * (point[at] as number)
      }
      return loss
    },
    from,
    rounds,
  )
  return {
    unit,
    bias: rounded(weights[names.length] as number),
    weights: Object.fromEntries(
      names.flatMap((name, i) =>
        Math.abs(weights[i] as number) < SMALL ? [] : [[name, rounded(weights[i] as number)]],
      ),
    ),
  }
}

interface Reply {
  readonly whole: Int32Array
  readonly row: Row
  readonly holds: boolean
  readonly share: number
}

/** One reply's share of the loss; its share of the slope is added to `slope`. */
function addReply(point: Float64Array, slope: Float64Array, { whole, row, holds, share }: Reply): number {
  const last = point.length - 1
  const common = sumAt(point, whole, point[last] as number)
  const odds = row.map((sentence) => sumAt(point, sentence, common))
  const lacking = Math.max(
    1e-9,
    odds.reduce((sum, one) => sum + softplus(one), 0),
  )
  const lacks = Math.exp(-lacking)
  const pull = share * (holds ? -lacks / (1 - lacks + 1e-12) : 1)
  let shared = 0
  row.forEach((sentence, i) => {
    const by = pull / (1 + Math.exp(-(odds[i] as number)))
    addAt(slope, sentence, by)
    shared += by
  })
  addAt(slope, whole, shared)
  slope[last] = (slope[last] as number) + shared
  return share * (holds ? -Math.log(1 - lacks + 1e-12) : lacking)
}

// Written with places counted rather than "of": fitting does nothing else, and walking a typed array by its iterator takes half as long again.
function sumAt(values: Float64Array, places: Int32Array, from: number): number {
  let sum = from
  for (let i = 0; i < places.length; i++) sum += values[places[i] as number] as number
  return sum
}

function addAt(values: Float64Array, places: Int32Array, what: number): void {
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number
    values[at] = (values[at] as number) + what
  }
}

/** How much more a positive counts: the square root of how much rarer it is, half-way between as found and evened out. */
function rarityOf(truth: readonly boolean[]): number {
  const positives = truth.filter((value) => value).length
  return positives === 0 ? 1 : Math.sqrt((truth.length - positives) / positives)
}

/** Weights under this change nothing and only make the file longer. */
const SMALL = 0.02

const rounded = (value: number): number => Math.round(value * 1000) / 1000

function commonNames(samples: readonly Sample[], least: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const { features } of samples)
    for (const name of new Set([...features.whole, ...features.sentences.flat()]))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort()
}
