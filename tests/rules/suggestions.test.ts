import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { readExample } from '../../src/rules/example-situation.ts'
import { replyRules } from '../../src/rules/index.ts'
import { applyEdits, fits } from '../../src/scoring/edits.ts'
import { type Finding, SEVERITIES, type Suggestion } from '../../src/scoring/report.ts'
import { parseSetLine } from '../../src/situation/parse.ts'
import type { LintInput } from '../../src/situation/situation.ts'

const engine = await openEngine({ tagger: true })

const fromExamples = replyRules.flatMap(({ examples }) =>
  [...examples.flags, ...examples.passes].map((example) => readExample(example).input),
)
const fromDev = readFileSync(new URL('../golden/eval/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): LintInput => {
    const { labels, trap, ...item } = JSON.parse(line)
    const parsed = parseSetLine(item)
    if (!parsed.ok) throw new Error(`${item.id} cannot be read`)
    return parsed.value.input
  })

interface Case {
  readonly input: LintInput
  readonly finding: Finding
  readonly suggestion: Suggestion
  readonly before: readonly Finding[]
}

const cases = [...fromExamples, ...fromDev].flatMap((input): readonly Case[] => {
  const before = engine.lint(input).findings
  return before.flatMap((finding) =>
    finding.suggestions.map((suggestion) => ({ input, finding, suggestion, before })),
  )
})

const edited = ({ input, suggestion }: Case): string => applyEdits(input.reply, suggestion.edits)
const findingsAfter = (one: Case) => engine.lint({ ...one.input, reply: edited(one) }).findings
const gravity = ({ severity }: Finding): number => SEVERITIES.indexOf(severity)
const count = (findings: readonly Finding[], rule: string): number =>
  findings.filter((one) => one.rule === rule).length

/** Findings, praise aside, of a rule that saw less before, at least as grave as what was mended. */
const raised = ({ before, finding }: Case, after: readonly Finding[]): readonly string[] =>
  after
    .filter((one) => one.severity !== 'praise' && gravity(one) <= gravity(finding))
    .filter((one) => count(after, one.rule) > count(before, one.rule))
    .map((one) => `${one.rule}: ${one.quote}`)

/** What went wrong with a case, in words that name it. */
const wrong = (problem: (one: Case) => readonly string[]): readonly string[] =>
  cases.flatMap((one) => problem(one).map((what) => `"${one.input.reply}" became "${edited(one)}": ${what}`))

describe('suggested edits', () => {
  it('exist, for the examples and for the development set', () => {
    expect(cases.length).toBeGreaterThan(20)
  })

  it('fit the reply', () => {
    expect(
      wrong(({ input, suggestion }) => (fits(input.reply, suggestion.edits) ? [] : ['out of place'])),
    ).toEqual([])
  })

  it('make their own finding go away', () => {
    const stays = (one: Case) =>
      count(findingsAfter(one), one.finding.rule) < count(one.before, one.finding.rule)
        ? []
        : [one.finding.rule]
    expect(wrong(stays)).toEqual([])
  })

  it('raise no new finding that is as grave', () => {
    expect(wrong((one) => raised(one, findingsAfter(one)))).toEqual([])
  })

  it('leave no two spaces, and no space before a comma, where there was none', () => {
    const BAD = / {2}| [,.;:!?]/
    expect(wrong((one) => (BAD.test(edited(one)) && !BAD.test(one.input.reply) ? ['spacing'] : []))).toEqual(
      [],
    )
  })
})
