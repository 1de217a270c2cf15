import { describe, expect, it } from 'vitest'
import { identifiersIn, sameIdentifier } from '../../src/pii/identifiers.ts'

describe('sameIdentifier', () => {
  it.each([
    ['X-7-K-2-P-L', 'x7k2pl'],
    ['4242 4242 4242 4242', '4242-4242-4242-4242'],
    ['4242', '4242 4242 4242 4242'],
    ['0700 0000 145', '0145'],
    ['sam dot oye88 at example dot com', 'sam.oye88@example.com'],
    ['seven-seven-four-one-nine', '#77419'],
    ['+44 7700 900812', '07700 900812'],
    ['GB82 WEST 1234 5698 7654 32', 'gb82west12345698765432'],
  ])('%j is %j', (a, b) => {
    expect(sameIdentifier(a, b)).toBe(true)
    expect(sameIdentifier(b, a)).toBe(true)
  })

  it.each([
    ['242', '4242 4242 4242 4242'],
    ['4243', '4242 4242 4242 4242'],
    ['7740192', '7740193'],
    ['example', 'sam@example'],
    ['', ''],
    ['-', '#'],
    ['07700 900812', '07700 900813'],
  ])('%j is not %j', (a, b) => {
    expect(sameIdentifier(a, b)).toBe(false)
  })
})

describe('identifiersIn', () => {
  it('lists every identifier as it is written, in order', () => {
    const post = 'order 7740192, my line 0700 0000 145 and sam@example.com; ref X7K2PL and 88123'
    expect(identifiersIn(post)).toEqual(['7740192', '0700 0000 145', 'sam@example.com', 'X7K2PL', '88123'])
  })

  it('leaves prices, dates, times and years', () => {
    expect(identifiersIn('£1200 since 2019, on 12/06/2024 at 10:30-12:30, 1080p')).toEqual([])
  })
})
