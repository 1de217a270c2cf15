import { EXAMPLES, type Judged } from '../model/judged.ts'
import { readExample } from '../rules/example-situation.ts'
import { replyRules } from '../rules/index.ts'

/** The rules' own examples, judged by what their rule sets: one that it flags has the label, one that it passes has not. */
export function ruleExamples(): readonly Judged[] {
  return replyRules.flatMap(({ id, sets, examples: { flags, passes } }) => {
    if (!sets) return []
    const without = sets.apology ? {} : Object.fromEntries(Object.keys(sets).map((label) => [label, false]))
    const judged = (labels: Judged['labels']) => (example: (typeof flags)[number]) => ({
      id,
      situation: id,
      writer: EXAMPLES,
      input: readExample(example).input,
      labels,
    })
    return [...flags.map(judged(sets)), ...passes.map(judged(without))]
  })
}
