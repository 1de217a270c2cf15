import { expect, it } from 'vitest'
import { fails } from '../../src/cli/fail-on.ts'
import { parseLintRequest } from '../../src/situation/parse.ts'
import { fakeEngine } from '../support/fake-engine.ts'

it('a blocked reply fails, whatever its findings are', () => {
  const parsed = parseLintRequest({ situation: {}, reply: 'a hint' })
  if (!parsed.ok) throw new Error('not parsed')
  const report = fakeEngine().lint(parsed.value)
  expect(fails(report, 'critical')).toBe(false)
  expect(fails({ ...report, verdict: 'block' }, 'critical')).toBe(true)
})
