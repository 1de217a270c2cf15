import { fitModel, type Sample } from './fit.ts'
import { type LinearModel, type Models, probability } from './linear.ts'

/** What training needs of one reply for one label: its features, the truth, and what the rules alone say. */
export interface Case extends Sample {
  readonly situation: string
  readonly byRules: boolean
}

export const FOLDS = 8
/** A label whose votes gain less than this in cross-validated F1 stays with the rules. */
const WORTH_IT = 0.02
const ADD = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]

export interface Trained {
  readonly model: LinearModel | null
  /** Cross-validated F1 of the rules alone, and of rules and model voting together. */
  readonly rules: number
  readonly voted: number
}

/** Fits a label's model and chooses from which probability it adds, on folds by situation. */
export function trainLabel(cases: readonly Case[]): Trained {
  const unseen = crossValidated(cases)
  const rules = f1(cases, (_, i) => cases[i]?.byRules === true)
  const judged = ADD.map((add) => ({
    add,
    voted: f1(cases, (one, i) => one.byRules || (unseen[i] as number) >= add),
  }))
  const best = judged.reduce((a, b) => (b.voted > a.voted ? b : a))
  if (best.voted < rules + WORTH_IT) return { model: null, rules, voted: best.voted }
  return { model: { ...fitModel(cases), add: best.add }, rules, voted: best.voted }
}

/** Which fold a situation belongs to: replies to one situation are never on both sides. */
export function foldsOf(situations: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(situations)].map((situation, i) => [situation, i % FOLDS]))
}

/** For each case the probability by a model that has not seen its situation. */
function crossValidated(cases: readonly Case[]): readonly number[] {
  const fold = foldsOf(cases.map((one) => one.situation))
  const unseen = new Array<number>(cases.length).fill(0)
  for (let k = 0; k < FOLDS; k++) {
    const model = fitModel(cases.filter((one) => fold.get(one.situation) !== k))
    cases.forEach((one, i) => {
      if (fold.get(one.situation) === k) unseen[i] = probability(model, one.features)
    })
  }
  return unseen
}

function f1(cases: readonly Case[], says: (one: Case, i: number) => boolean): number {
  let [hit, wrong] = [0, 0]
  cases.forEach((one, i) => {
    const said = says(one, i)
    if (said && one.holds) hit++
    else if (said !== one.holds) wrong++
  })
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong)
}

/** Models of the labels that are worth it, by label in a fixed order. */
export function votesOf(trained: Readonly<Record<string, Trained>>): Models {
  const worth = Object.entries(trained).flatMap(([label, { model }]) =>
    model ? [[label, model] as const] : [],
  )
  return Object.fromEntries(worth.sort(([a], [b]) => (a < b ? -1 : 1)))
}
