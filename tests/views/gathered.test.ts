import { expect, test } from 'vitest'
import { praisedOnce } from '../../views/model/gathered.ts'
import { finding } from '../support/samples.ts'

test('praise of one rule is said once, faults each time', () => {
  const at = (rule: string, severity: 'praise' | 'error', start: number) =>
    finding(rule, severity, { rule, span: { start, end: start + 2 } })
  const findings = [
    at('a', 'praise', 0),
    at('b', 'error', 3),
    at('a', 'praise', 6),
    at('b', 'error', 9),
    at('c', 'praise', 12),
  ]
  expect(praisedOnce(findings).map(({ rule, span }) => `${rule}${span?.start}`)).toEqual([
    'a0',
    'b3',
    'b9',
    'c12',
  ])
})
