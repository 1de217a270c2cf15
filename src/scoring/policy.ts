import { fields, named, numberIn, type Reader, readWhole } from '../situation/shape.ts'
import { DIMENSIONS, type Dimension } from './report.ts'
import { readTwoLevels } from './two-level-yaml.ts'

/** data/policies/default.yaml: every band, weight and cut. */
export interface ScoringPolicy {
  readonly version: number
  readonly weights: Readonly<Record<Dimension, number>>
  readonly start: Readonly<Record<Dimension, number>>
  readonly penalties: Readonly<Record<'critical' | 'error' | 'warning' | 'hint', number>>
  readonly praise: Readonly<Record<string, number>>
  readonly caps: Readonly<Record<string, number>>
  readonly overall_caps: Readonly<Record<string, number>>
  readonly doubted: Readonly<Record<'score' | 'overall', number>>
  readonly cuts: Readonly<Record<'three' | 'four' | 'five', number>>
  readonly exemplary: number
  readonly speed: { readonly full_share: number; readonly pass_score: number; readonly zero_times: number }
  readonly pass_mark: number
}

const score = numberIn(0, 100)
const amount = numberIn(0, 1_000)
const RULE = /^[a-z][a-z-]*$/
const MOST_RULES = 200

/** An object of numbers that must all be there. */
const numbers = <const K extends string>(keys: readonly K[], number: Reader<number>) =>
  fields(Object.fromEntries(keys.map((key) => [key, number])) as Record<K, Reader<number>>, keys)

const perRule = (number: Reader<number>) => named(number, RULE, "a rule's id", MOST_RULES)

const policyShape = fields(
  {
    version: amount,
    weights: numbers(DIMENSIONS, amount),
    start: numbers(DIMENSIONS, amount),
    penalties: numbers(['critical', 'error', 'warning', 'hint'], score),
    praise: perRule(score),
    caps: perRule(score),
    overall_caps: perRule(numberIn(1, 5)),
    doubted: numbers(['score', 'overall'], score),
    cuts: numbers(['three', 'four', 'five'], score),
    exemplary: score,
    speed: numbers(['full_share', 'pass_score', 'zero_times'], score),
    pass_mark: score,
  },
  [
    'version',
    'weights',
    'start',
    'penalties',
    'praise',
    'caps',
    'overall_caps',
    'doubted',
    'cuts',
    'exemplary',
    'speed',
    'pass_mark',
  ],
)

/** Reads the default policy. It is ours, so anything wrong with it throws. */
export function readScoringPolicy(yaml: string): ScoringPolicy {
  const read = readWhole(policyShape, readTwoLevels(yaml), 'the policy')
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.message).join('; '))
  return read.value as ScoringPolicy
}
