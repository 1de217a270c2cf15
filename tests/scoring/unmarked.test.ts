import { describe, expect, test } from 'vitest'
import { DIMENSIONS } from '../../src/scoring/report.ts'
import { unmarked } from '../../src/scoring/unmarked.ts'

describe('a dimension in which nothing was found', () => {
  test('says what would have earned it more', () => {
    expect(unmarked('personal', 45)).toBe('no fault, but neither the name nor anything about this case')
    expect(unmarked('resolution', 40)).toBe('no fault, but no step and no time were named')
  })

  test('wants nothing when it stands at the top', () => {
    for (const dimension of DIMENSIONS) expect(unmarked(dimension, 95)).toBe('nothing to mend')
  })
})
