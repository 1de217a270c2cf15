import { computeAhead, type Reading } from '../acts/reading.ts'
import { firstResponse } from '../acts/response-time.ts'
import { apologyParts } from '../model/apology-parts.ts'
import { replyRules } from '../rules/index.ts'
import type { LintInput } from '../situation/situation.ts'
import { TaggerMissing } from '../text/document.ts'
import { applicable } from './applies.ts'
import type { Engine } from './engine.ts'
import { foreignReason } from './foreign.ts'
import { gradeDimensions, overallOf, scoreOf, speedScore } from './grade.ts'
import { labelsBy } from './judgement.ts'
import { withOffers } from './offers.ts'
import { readScoringPolicy, type ScoringPolicy } from './policy.ts'
import { type Read, type ReaderParts, readerOf, readInput } from './read-input.ts'
import {
  DIMENSIONS,
  type Dimension,
  type Finding,
  type Report,
  type Verdict,
  type Versions,
} from './report.ts'
import { runRules } from './run-rules.ts'
import { underTeamPolicy } from './team-policy.ts'

export interface EngineParts extends ReaderParts {
  /** Text of data/policies/default.yaml. */
  readonly policy: string
  readonly version: string
}

/** Puts the scorer together from loaded parts. Pure: it reads no file and keeps nothing of one reply for the next. */
export function createEngine({ policy: yaml, version, ...parts }: EngineParts): Engine {
  const policy = readScoringPolicy(yaml)
  const versions: Versions = { engine: version, rules: version, policy: `default ${policy.version}` }
  const reader = readerOf(parts)
  const report = (input: LintInput, { reading, assumed }: Read, findings: readonly Finding[]): Report => {
    const judged = judge(input, reading, findings, policy)
    const reason = foreignReason(reading, parts.tools.language)
    const { verdict, score, dimensions, findings: kept, judgement, apology } = judged
    return reason === null
      ? { verdict, score, dimensions, findings: kept, judgement, apology, assumed, versions }
      : { ...withoutJudgement(judged, reason), assumed, versions }
  }
  const sideBySide = (inputs: readonly LintInput[]): readonly Report[] => {
    const read = inputs.map((input) => readInput(input, reader))
    const readings = read.map(({ reading }) => reading)
    computeAhead(readings)
    const findings = runRules(replyRules, readings)
    return inputs.map((input, i) => report(input, read[i] as Read, findings[i] ?? []))
  }
  const one = (input: LintInput): readonly [Report, Reading] => {
    const read = readInput(input, reader)
    const [findings = []] = runRules(replyRules, [read.reading])
    return [report(input, read, findings), read.reading]
  }
  const lint = (input: LintInput): Report => one(input)[0]
  const lintAll = (inputs: readonly LintInput[]): readonly Report[] =>
    groupsOf(inputs, SIDE_BY_SIDE).flatMap(sideBySide)
  const lintWithEdits = (input: LintInput): Report =>
    withOffers(...one(input), replyRules, (reply) => lint({ ...input, reply }))
  const needs = (inputs: readonly LintInput[]): boolean => inputs.some((input) => needsTagger(lint, input))
  return {
    versions,
    rules: replyRules,
    weights: policy.weights,
    passMark: policy.pass_mark,
    lint,
    lintAll,
    lintWithEdits,
    needs,
  }
}

/** So many replies are judged side by side: of more, too much would have to be kept at a time (measured with 8, 16, 32 and 64). */
const SIDE_BY_SIDE = 32

function groupsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}

type Judged = Omit<Report, 'assumed' | 'versions'>

const labelsOf = labelsBy(replyRules)

/** Labels and overall under the default policy; dimensions, score and verdict under the team's. */
function judge(
  input: LintInput,
  reading: Reading,
  byDefault: readonly Finding[],
  policy: ScoringPolicy,
): Judged {
  const applies = applicable(reading)
  const wait = firstResponse(reading)
  const speed = wait ? speedScore(wait.minutes, wait.target, policy.speed) : null
  const grade = (findings: readonly Finding[]) => gradeDimensions(findings, applies, speed, policy)
  const graded = grade(byDefault)
  const judgement = labelsOf(byDefault, overallOf(graded, byDefault, policy))
  const findings = underTeamPolicy(byDefault, input.policy)
  const dimensions = findings === byDefault ? graded : grade(findings)
  const weights = weightsUnder(input.policy, policy)
  const score = scoreOf(dimensions, findings, weights, policy)
  const apology = apologyParts(reading) ?? undefined
  const verdict = verdictOf(findings, judgement.overall)
  return { verdict, score, dimensions, findings, judgement, apology }
}

/** The very same object where the team has no weights of its own. */
function weightsUnder(
  { weights }: LintInput['policy'],
  policy: ScoringPolicy,
): Readonly<Record<Dimension, number>> {
  if (Object.keys(weights).length === 0) return policy.weights
  return { ...policy.weights, ...(weights as Partial<Record<Dimension, number>>) }
}

/** `block` exactly when a finding is critical; `revise` when an error stands or overall is 3 or less; else `post`. */
function verdictOf(findings: readonly Finding[], overall: number): Verdict {
  if (findings.some((finding) => finding.severity === 'critical')) return 'block'
  return overall <= 3 || findings.some((finding) => finding.severity === 'error') ? 'revise' : 'post'
}

/** What is looked at in every language; a critical finding among it still blocks. */
const IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set(['privacy', 'style', 'courtesy'])

function withoutJudgement({ findings: all }: Judged, reason: string): Judged {
  const findings = all.filter(
    (finding) => IN_EVERY_LANGUAGE.has(finding.dimension) && finding.severity !== 'praise' && !finding.absent,
  )
  const blocked = findings.some((finding) => finding.severity === 'critical')
  const dimensions = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as Record<
    Dimension,
    null
  >
  return {
    verdict: blocked ? 'block' : 'not_judged',
    score: null,
    dimensions,
    findings,
    judgement: null,
    reason,
  }
}

function needsTagger(lint: (input: LintInput) => Report, input: LintInput): boolean {
  try {
    lint(input)
    return false
  } catch (error) {
    if (error instanceof TaggerMissing) return true
    throw error
  }
}
