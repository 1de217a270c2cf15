import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { paths } from '../../src/io/paths.ts'
import { gradeDimensions, overallOf, scoreOf, speedScore } from '../../src/scoring/grade.ts'
import { readScoringPolicy } from '../../src/scoring/policy.ts'
import { DIMENSIONS, type Finding, SEVERITIES } from '../../src/scoring/report.ts'
import { parseSetLine } from '../../src/situation/parse.ts'
import type { LintInput, Policy } from '../../src/situation/situation.ts'

const engine = await openEngine({ tagger: true })
const policy = readScoringPolicy(readFileSync(join(paths.policies, 'default.yaml'), 'utf8'))

const dev = readFileSync(new URL('../golden/eval/dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const { labels, trap, ...item } = JSON.parse(line)
    const parsed = parseSetLine(item)
    if (!parsed.ok) throw new Error(`${item.id} cannot be read`)
    return parsed.value.input
  })

const finding = fc
  .record({ rule: fc.constantFrom(...engine.rules), severity: fc.constantFrom(...SEVERITIES) })
  .map(({ rule, severity }): Finding => {
    const { id, dimension, practice, why } = rule
    return {
      rule: id,
      dimension,
      practice,
      severity,
      message: '',
      why,
      quote: '',
      absent: false,
      suggestions: [],
      data: {},
    }
  })

const applies = fc.subarray([...DIMENSIONS], { minLength: 1 }).map((list) => new Set(list))

const graded = (findings: readonly Finding[], which: ReadonlySet<(typeof DIMENSIONS)[number]>) => {
  const dimensions = gradeDimensions(findings, which, 80, policy)
  return {
    score: scoreOf(dimensions, findings, policy.weights, policy),
    overall: overallOf(dimensions, findings, policy),
  }
}

describe('judging many', () => {
  it('gives the reports of one by one, in whatever company and order', () => {
    const alone = new Map(dev.map((input) => [input, JSON.stringify(engine.lint(input))]))
    fc.assert(
      fc.property(fc.shuffledSubarray(dev, { minLength: 1 }), (inputs) => {
        expect(engine.lintAll(inputs).map((report) => JSON.stringify(report))).toEqual(
          inputs.map((input) => alone.get(input)),
        )
      }),
      { numRuns: 20 },
    )
    expect(engine.lintAll([])).toEqual([])
  })
})

describe('how the numbers hang together', () => {
  it('never raises score or overall when a violation is added', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), finding, applies, (findings, more, which) => {
        fc.pre(more.severity !== 'praise')
        const [before, after] = [graded(findings, which), graded([...findings, more], which)]
        expect(after.score).toBeLessThanOrEqual(before.score)
        expect(after.overall).toBeLessThanOrEqual(before.overall)
      }),
    )
  })

  it('is overall 1 exactly when a finding is critical', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), applies, (findings, which) => {
        expect(graded(findings, which).overall === 1).toBe(
          findings.some((one) => one.severity === 'critical'),
        )
      }),
    )
  })

  it('keeps every score between 0 and 100', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 40 }), applies, (findings, which) => {
        expect(graded(findings, which).score).toBeGreaterThanOrEqual(0)
        expect(graded(findings, which).score).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('caps mildly where a rule only warns, and not at all where it hints', () => {
    const rule = engine.rules.find((one) => one.id === 'no-hiding-behind-policy')
    if (!rule) throw new Error('the rule is gone')
    const capped = (severity: Finding['severity']) => {
      const { id, dimension, practice, why } = rule
      const one: Finding = {
        rule: id,
        dimension,
        practice,
        severity,
        message: '',
        why,
        quote: '',
        absent: false,
        suggestions: [],
        data: {},
      }
      return graded([one], new Set(['privacy'] as const)).overall
    }
    expect([capped('error'), capped('warning')]).toEqual([2, 3])
    expect(capped('hint')).toBeGreaterThan(3)
  })

  it('gives full marks for speed to 60% of the target, the pass mark at the target and nothing at four times', () => {
    expect([36, 60, 240, 500].map((minutes) => speedScore(minutes, 60, policy.speed))).toEqual([
      100, 70, 0, 0,
    ])
  })

  it('never grades a later reply as faster', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (minutes, more) => {
          expect(speedScore(minutes + more, 60, policy.speed)).toBeLessThanOrEqual(
            speedScore(minutes, 60, policy.speed),
          )
        },
      ),
    )
  })
})

describe('where nobody complains', () => {
  const overallOfReply = (reply: string) => {
    const parsed = parseSetLine({
      id: 'calm',
      platform: 'x',
      visibility: 'public',
      surface: 'mention',
      brand: { name: 'Fernway', handle: '@fernway' },
      customer: { name: 'Dana', handle: '' },
      thread: [{ from: 'customer', text: '@fernway do you deliver on Sundays?' }],
      reply,
    })
    if (!parsed.ok) throw new Error('the line cannot be read')
    return engine.lint(parsed.value.input).judgement?.overall
  }

  it('a plain answer is good to post and not exemplary', () => {
    expect(overallOfReply('We deliver on Sundays from nine to one.')).toBe(4)
  })
})

describe('reports over the development set', () => {
  const reports = dev.map((input) => engine.lint(input))

  it('block exactly when a finding is critical, and ask for a rewrite at an error or an overall of 3 or less', () => {
    for (const report of reports) {
      const severities = new Set(report.findings.map((one) => one.severity))
      const overall = report.judgement?.overall ?? 0
      const expected = severities.has('critical')
        ? 'block'
        : severities.has('error') || overall <= 3
          ? 'revise'
          : 'post'
      expect(report.verdict).toBe(expected)
    }
  })

  it('point at words that stand in the reply', () => {
    reports.forEach((report, i) => {
      for (const one of report.findings) {
        if (one.span) expect(dev[i]?.reply.slice(one.span.start, one.span.end)).toBe(one.quote)
        else expect(one.absent).toBe(true)
      }
    })
  })

  it('are the same bytes a second time, in another order, from another engine', async () => {
    const again = await openEngine({ tagger: true })
    const turned = [...dev].reverse().map((input) => JSON.stringify(again.lint(input)))
    expect(turned.reverse()).toEqual(reports.map((report) => JSON.stringify(report)))
  })

  it('grade the same dimensions whatever the reply', () => {
    const applying = (input: LintInput) =>
      DIMENSIONS.filter((name) => engine.lint(input).dimensions[name] !== null)
    for (const input of dev.slice(0, 40)) {
      expect(applying({ ...input, reply: 'No.' })).toEqual(applying(input))
    }
  })

  it('keep the labels when a team changes severities, weights and allowed phrases', () => {
    const team: Policy = {
      contacts: [],
      agents: [],
      targets: {},
      weights: { privacy: 0, apology: 9 },
      severities: { 'no-identifier-in-public': 'hint', 'say-sorry': 'off' },
      allowed_phrases: ['no need to ask'],
    }
    for (const [i, input] of dev.entries()) {
      expect(engine.lint({ ...input, policy: team }).judgement).toEqual(reports[i]?.judgement)
    }
  })

  it('follow the severities of the team in the verdict', () => {
    const leak = dev.findIndex((_, i) =>
      reports[i]?.findings.some((one) => one.rule === 'no-identifier-in-public'),
    )
    const input = dev[leak] as LintInput
    const severities = Object.fromEntries(engine.rules.map((rule) => [rule.id, 'hint']))
    expect(reports[leak]?.verdict).toBe('block')
    expect(engine.lint({ ...input, policy: { ...input.policy, severities } }).verdict).not.toBe('block')
  })
})
