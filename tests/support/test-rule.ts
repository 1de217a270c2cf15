import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { readExample } from '../../src/rules/example-situation.ts'
import type { Example, ReplyRule } from '../../src/rules/rule.ts'

const engine = await openEngine({ tagger: true })

/** Findings of one rule on an example, as the words it points at ("(absent)" for what is missing). */
function pointedAt(rule: ReplyRule, example: Example): readonly string[] {
  const { input } = readExample(example)
  const findings = engine.lint(input).findings.filter((finding) => finding.rule === rule.id)
  return findings.map((finding) => (finding.absent ? '(absent)' : finding.quote))
}

function marked(example: Example): readonly string[] {
  const { input, marks } = readExample(example)
  return marks.length === 0 ? ['(absent)'] : marks.map(({ start, end }) => input.reply.slice(start, end))
}

const named = (example: Example): string => (typeof example === 'string' ? example : example.reply)

/** Runs a rule over its own examples and further cases. «Guillemets» mark the evidence it must point at, and nothing else. */
export function testRule(
  rule: ReplyRule,
  more: { readonly flags: readonly Example[]; readonly passes: readonly Example[] },
): void {
  describe(rule.id, () => {
    const flags = [...rule.examples.flags, ...more.flags]
    const passes = [...rule.examples.passes, ...more.passes]
    it.each(flags.map((example) => [named(example), example] as const))(
      'points at the evidence in %s',
      (_, example) => {
        expect(pointedAt(rule, example)).toEqual(marked(example))
      },
    )
    it.each(passes.map((example) => [named(example), example] as const))(
      'says nothing of %s',
      (_, example) => {
        expect(pointedAt(rule, example)).toEqual([])
      },
    )
  })
}
