import { describe, expect, it } from 'vitest'
import { formatText } from '../../src/cli/format-text.ts'
import { parseLintRequest } from '../../src/situation/parse.ts'
import { fakeEngine } from '../support/fake-engine.ts'

function report(reply: string) {
  const parsed = parseLintRequest({ situation: {}, reply })
  if (!parsed.ok) throw new Error('not parsed')
  return fakeEngine().lint(parsed.value)
}

describe('a report as text', () => {
  it('has the verdict, the words with their place, why, what to do and the dimensions', () => {
    expect(
      formatText({ ...report('First\r\na hint'), assumed: ['sector: general'] }, 'First\r\na hint', false),
    ).toBe(
      `Post it, 90 of 100

2:3  hint  no-word (P24)
  "hint"
  Says "hint".
  Why: It is an example.
  Try: Leave it out.

style 90

Assumed: sector: general
`,
    )
  })

  it('shows each part of an apology that is due, found with its words or missing', () => {
    const apology = [
      { component: 'responsibility', weight: 5, span: null },
      { component: 'regret', weight: 3, span: { start: 0, end: 5 } },
    ] as const
    const text = formatText({ ...report('Sorry, Dana.'), apology }, 'Sorry, Dana.', false)
    expect(text).toContain(
      'Apology, 3 of 8 points\n  Takes responsibility (5): missing\n  Says sorry (3): "Sorry"\n',
    )
  })

  it('quotes the post that an absent thing should have answered', () => {
    const { findings, ...rest } = report('a hint')
    const absent = findings.map(({ span: _, ...finding }) => ({
      ...finding,
      absent: true,
      quote: 'Third time!\nNo news.',
    }))
    const text = formatText({ ...rest, findings: absent }, 'a hint', false)
    expect(text).toContain('absent  hint  no-word (P24)\n  They wrote: "Third time! / No news."')
  })

  it('says why nothing was judged', () => {
    const text = formatText(
      { ...report('Hi'), verdict: 'not_judged', score: null, reason: 'Not English.' },
      'Hi',
      false,
    )
    expect(text).toMatch(/^Not judged: Not English\.\n/)
  })

  it('uses colours only where they are wanted', () => {
    expect(formatText(report('a hint'), 'a hint', false)).not.toContain('\u001b')
    expect(formatText(report('a hint'), 'a hint', true)).toContain('\u001b[36mhint\u001b[0m')
  })
})
