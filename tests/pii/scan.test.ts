import { describe, expect, it } from 'vitest'
import { masked, scanText } from '../../src/pii/scan.ts'

const FILLER = 'The van was late again and nobody rang. '

describe('scanText', () => {
  it.each([0, 199, 200, 201, 399, 1_000])(
    'finds the same after %i sentences as at the start',
    (sentences) => {
      const text = `${FILLER.repeat(sentences)}Her card is 4242 4242 4242 4242, call 07700 900812.`
      expect(scanText(text).map((span) => text.slice(span.start, span.end))).toEqual([
        '4242 4242 4242 4242',
        '07700 900812',
      ])
    },
  )

  it('reads disguises in long texts and points into the original', () => {
    const text = `${'Æ\u200b '.repeat(9_000)}mail sam\u200b@example.com`
    expect(scanText(text).map((span) => text.slice(span.start, span.end))).toEqual(['sam\u200b@example.com'])
  })

  it('never cuts a character in two', () => {
    const text = `${'😀'.repeat(10_000)} 203.0.113.7`
    expect(masked(text, scanText(text))).toBe(`${'😀'.repeat(10_000)} [ip]`)
  })

  it.each([
    '12 ',
    '1 ',
    '4242 ',
    '0/',
    'PIN 1 ',
    'punch in 1234 ',
    'at number 1 ',
    'sign in as a1 with ',
    '\u0300',
    'a.',
  ])('grows no faster than a text of %j', (bite) => {
    const spent = (length: number) => {
      const text = bite.repeat(length).slice(0, length)
      const before = process.cpuUsage()
      scanText(text)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    spent(5_000)
    const [short, long] = [spent(12_500), spent(50_000)]
    expect(long).toBeLessThan(Math.max(short, 20) * 9)
  })
})
