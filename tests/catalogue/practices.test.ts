import { describe, expect, it } from 'vitest'
import { replyRules } from '../../src/rules/index.ts'
import { drillRules } from '../../src/scenario/drill-rules/index.ts'

/** Shown by browser tests: alerts are nothing that a reply or a drill is graded by. */
const SHOWN_ELSEWHERE = ['P16']

const every = Array.from({ length: 25 }, (_, i) => `P${i + 1}`)

describe('what good care is', () => {
  it('is graded practice by practice', () => {
    const graded = new Set([...replyRules, ...drillRules].map((rule) => rule.practice))
    const ungraded = every.filter((practice) => !graded.has(practice))
    expect(ungraded).toEqual(SHOWN_ELSEWHERE)
  })
})
