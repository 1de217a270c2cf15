import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { isInternational, isNational } from '../../src/pii/numbering-plans.ts'

describe('numbering plans', () => {
  it.each(getCountries())('hold the example number that libphonenumber gives for %s', (country) => {
    const example = getExampleNumber(country, examples)
    if (example) expect(isInternational(example.number) || example.nationalNumber.length < 6).toBe(true)
  })

  it.each(['+999 123 4567', '+44 20', '+1 202 555 01', '+353 1', '00', '+'])('hold no %s', (written) => {
    expect(isInternational(written)).toBe(false)
  })

  it('read 00 and a written trunk zero as +', () => {
    expect([isInternational('0044 20 7946 0958'), isInternational('+44 (0)20 7946 0958')]).toEqual([
      true,
      true,
    ])
  })

  it.each([
    ['02079460958', true],
    ['9876543210', true],
    ['00000000001', false],
    ['1234567890', false],
    ['2222222222', false],
  ])('%s as a national number: %s', (written, expected) => {
    expect(isNational(written)).toBe(expected)
  })
})
