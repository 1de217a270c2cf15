import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { paths } from '../../src/io/paths.ts'
import { readScoringPolicy } from '../../src/scoring/policy.ts'
import { readTwoLevels } from '../../src/scoring/two-level-yaml.ts'

const text = readFileSync(join(paths.policies, 'default.yaml'), 'utf8')

describe('the default policy', () => {
  it('is read as the YAML library reads it', () => {
    expect(readTwoLevels(text)).toEqual(parse(text))
    expect(readScoringPolicy(text)).toEqual(parse(text))
  })

  it.each([
    ['pass_mark: 70', 'pass_mark: much', /line \d+ of the policy/],
    ['pass_mark: 70', 'pass_mark: 700', /pass_mark must be a number from 0 to 100/],
    ['  three: 52', '  thre: 52', /cuts\.three is missing/],
    ['version: 1', '   version: 1', /belongs to no section/],
  ])('with "%s" become "%s" is refused with the reason', (from, to, reason) => {
    expect(() => readScoringPolicy(text.replace(from, to))).toThrow(reason)
  })
})
