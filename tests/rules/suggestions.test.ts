import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { readJudgedSet, readTraining } from '../../src/io/read-judged.ts'
import { readExample } from '../../src/rules/example-situation.ts'
import { replyRules } from '../../src/rules/index.ts'
import { applyEdits, fits } from '../../src/scoring/edits.ts'
import type { Finding, Suggestion } from '../../src/scoring/report.ts'
import type { LintInput } from '../../src/situation/situation.ts'

const engine = await openEngine({ tagger: true })

const fromExamples = replyRules.flatMap(({ examples }) =>
  [...examples.flags, ...examples.passes].map((example) => readExample(example).input),
)
const inputsOf = (judged: readonly { readonly input: LintInput }[]) => judged.map(({ input }) => input)
const fromDev = inputsOf(
  await readJudgedSet(fileURLToPath(new URL('../golden/eval/dev.jsonl', import.meta.url))),
)
const fromTraining = inputsOf(await readTraining())

interface Case {
  readonly input: LintInput
  readonly finding: Finding
  readonly suggestion: Suggestion
  readonly before: readonly Finding[]
}

/** How often each rule points at words, and how often it offers to change them. */
const offered = new Map<string, { seen: number; offers: number }>()

const cases = [...fromExamples, ...fromDev, ...fromTraining].flatMap((input): readonly Case[] => {
  const before = engine.lintWithEdits(input).findings
  for (const { rule, span, suggestions } of before) {
    const count = offered.get(rule) ?? { seen: 0, offers: 0 }
    if (span)
      offered.set(rule, { seen: count.seen + 1, offers: count.offers + (suggestions.length > 0 ? 1 : 0) })
  }
  return before.flatMap((finding) =>
    finding.suggestions.map((suggestion) => ({ input, finding, suggestion, before })),
  )
})

const edited = ({ input, suggestion }: Case): string => applyEdits(input.reply, suggestion.edits)
const findingsAfter = (one: Case) => engine.lint({ ...one.input, reply: edited(one) }).findings
const count = (findings: readonly Finding[], rule: string): number =>
  findings.filter((one) => one.rule === rule).length

/** Findings, praise aside, of a rule that saw less before. */
const raised = ({ before }: Case, after: readonly Finding[]): readonly string[] =>
  after
    .filter((one) => one.severity !== 'praise')
    .filter((one) => count(after, one.rule) > count(before, one.rule))
    .map((one) => `${one.rule}: ${one.quote}`)

/** What went wrong with a case, in words that name it. */
const wrong = (problem: (one: Case) => readonly string[]): readonly string[] =>
  cases.flatMap((one) => problem(one).map((what) => `"${one.input.reply}" became "${edited(one)}": ${what}`))

describe('suggested edits', () => {
  it.each(replyRules.filter((rule) => rule.mend).map((rule) => rule.id))(
    '%s offers one for at least every tenth place it points at',
    (id) => {
      const { seen, offers } = offered.get(id) ?? { seen: 0, offers: 0 }
      expect(offers).toBeGreaterThan(0)
      expect(offers / seen).toBeGreaterThan(0.1)
    },
  )

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

  it('raise no new finding', () => {
    expect(wrong((one) => raised(one, findingsAfter(one)))).toEqual([])
  })

  it('begin sentences with capitals as before', () => {
    const lower = (text: string) => text.match(/[.!?] +[a-z]/g)?.length ?? 0
    expect(wrong((one) => (lower(edited(one)) > lower(one.input.reply) ? ['small letter'] : []))).toEqual([])
  })

  it('leave no two spaces, and no space before a comma, where there was none', () => {
    const BAD = / {2}| [,.;:!?]/
    expect(wrong((one) => (BAD.test(edited(one)) && !BAD.test(one.input.reply) ? ['spacing'] : []))).toEqual(
      [],
    )
  })
})
