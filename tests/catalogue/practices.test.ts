import { describe, expect, it } from 'vitest'
import { replyRules } from '../../src/rules/index.ts'
import { drillRules } from '../../src/scenario/drill-rules/index.ts'

/** Shown by browser tests: alerts are nothing that a reply or a drill is graded by. */
const SHOWN_ELSEWHERE = ['P16']

/**
 * Their drill actions (moderating) do not exist yet; each leaves this
 * list with the action. P14 and P15 are graded in part: hiding and finding are, telling the author and entering other places are not.
 */
const WITHOUT_ACTIONS = ['P18']

const every = Array.from({ length: 25 }, (_, i) => `P${i + 1}`)

describe('what good care is', () => {
  it('is graded practice by practice, but for those whose actions do not exist', () => {
    const graded = new Set([...replyRules, ...drillRules].map((rule) => rule.practice))
    const ungraded = every.filter((practice) => !graded.has(practice))
    expect(ungraded).toEqual([...WITHOUT_ACTIONS, ...SHOWN_ELSEWHERE].sort(byNumber))
  })
})

const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1))
