import { fitModel, type Sample } from './fit.ts'
import { EXAMPLES } from './judged.ts'
import { type LinearModel, type Models, probability, type Unit } from './linear.ts'
import type { Manner } from './voted.ts'

/** What training needs of one reply for one label: its features, the truth, who wrote it, and what the lists alone say. */
export interface Case extends Sample {
  readonly writer: string
  readonly byRules: boolean
  /** They say so in so many words, which the model does not doubt. */
  readonly plainly: boolean
}

/** A label whose votes gain less than this in F1 on writers held out stays with the rules. */
const WORTH_IT = 0.02
/**
 * Writers with whom in view no word list was written. How sure a model must be is chosen on them alone, as long as they show
 * the label often enough: on the others the lists look better than they are.
 */
const UNREAD = [
  'everyday-3',
  'everyday-4',
  'everyday-5',
  'round-4',
  'writer-4',
  'writer-5',
  'writer-6',
  'writer-7',
  'writer-8',
  'round-5',
  'round-6',
  'round-7',
  'round-8',
  'round-9',
  'everyday-6',
]
const ENOUGH = 15
const ADD = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]
const KEEP = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]
/** What a careful threshold is worth in F1, and what it costs to doubt words that people can read: writers held out are fewer than those to come. */
const CAREFUL = 0.05
const DOUBTING = 0.04

export interface Trained {
  readonly model: LinearModel | null
  /** F1 of the rules alone, and of rules and model voting together, each writer judged by models that have not read him. */
  readonly rules: number
  readonly voted: number
  readonly byWriter: ReadonlyMap<string, number>
  /** What the vote says of each case whose writer was held out. */
  readonly says: readonly boolean[]
}

/** Fits a label's model and chooses from which probabilities it adds and keeps, on writers held out in turn. */
export function trainLabel(cases: readonly Case[], { unit, alone, doubt: [least, most] }: Manner): Trained {
  const unseen = heldOut(cases, unit)
  const unread = ({ writer }: Case) => UNREAD.includes(writer)
  const telling = cases.filter((one) => one.holds && unread(one)).length >= ENOUGH ? unread : () => true
  const rules = f1(cases, (one) => one.byRules, telling)
  const judged = ADD.filter((add) => add >= alone).flatMap((add) =>
    KEEP.filter((keep) => keep >= least && keep <= Math.min(add, most)).map((keep) => {
      const says = (one: Case, i: number) =>
        one.plainly || (unseen[i] as number) >= (one.byRules ? keep : add)
      return { add, keep, says, voted: f1(cases, says, telling) }
    }),
  )
  const worthOf = (one: (typeof judged)[number]) => one.voted + CAREFUL * one.add - DOUBTING * one.keep
  const best = judged.reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a))
  const worth = best.voted >= rules + WORTH_IT
  return {
    model: worth ? { ...fitModel(cases, unit), add: best.add, keep: best.keep } : null,
    rules,
    voted: best.voted,
    byWriter: new Map(
      writersOf(cases).map((writer) => [writer, f1(cases, best.says, (one) => one.writer === writer)]),
    ),
    says: cases.map((one, i) => (worth ? best.says(one, i) : one.byRules)),
  }
}

const writersOf = (cases: readonly Case[]): readonly string[] =>
  [...new Set(cases.map((one) => one.writer))].filter((writer) => writer !== EXAMPLES)

/** So many groups of writers take turns in being held out: one by one would cost minutes. */
const FOLDS = 6

export const groupsOf = (writers: readonly string[]): readonly ReadonlySet<string>[] =>
  Array.from({ length: FOLDS }, (_, turn) => new Set(writers.filter((_, i) => i % FOLDS === turn)))

/** For each case the probability by a model that has read no reply of its writer. */
function heldOut(cases: readonly Case[], unit: Unit): readonly number[] {
  const unseen = new Array<number>(cases.length).fill(0)
  for (const group of groupsOf(writersOf(cases))) {
    const isOut = ({ writer }: Case) => group.has(writer)
    const model = fitModel(
      cases.filter((one) => !isOut(one)),
      unit,
    )
    cases.forEach((one, i) => {
      if (isOut(one)) unseen[i] = probability(model, one.features)
    })
  }
  return unseen
}

function f1(
  cases: readonly Case[],
  says: (one: Case, i: number) => boolean,
  counts: (one: Case) => boolean = () => true,
): number {
  let [hit, wrong] = [0, 0]
  cases.forEach((one, i) => {
    if (one.writer === EXAMPLES || !counts(one)) return
    const said = says(one, i)
    if (said && one.holds) hit += one.share
    else if (said !== one.holds) wrong += one.share
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
