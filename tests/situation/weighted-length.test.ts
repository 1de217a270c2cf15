import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostLength } from '../../src/situation/most-length.ts'
import { lengthOn, PLATFORM_FACTS } from '../../src/situation/platforms.ts'
import { PLATFORMS } from '../../src/situation/situation.ts'
import { weightedLength } from '../../src/situation/weighted-length.ts'

describe('the length of a post on X', () => {
  it.each([
    ['', 0],
    ['Sorry, Deb.', 11],
    ['naïve café', 10],
    ['cafe\u0301', 4],
    ['“Quoted” – it’s 5′', 18],
    ['日本', 4],
    ['😀', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇮🇪', 2],
    ['1️⃣', 2],
    ['☹️', 2],
    ['© 2026', 6],
    ['©️', 2],
    ['€5', 3],
    ['https://help.lumora.example/orders/very/long/path?x=1', 23],
    ['See https://lumora.example/a.', 4 + 23 + 1],
    ['(lumora.example/help)', 1 + 23 + 1],
    ['lumora.example', 23],
    ['a@lumora.example', 16],
    ['@lumora.tv', 10],
    ['5.9 stars', 9],
    ['Hello.There', 11],
  ])('of %j is %i', (text, length) => expect(weightedLength(text)).toBe(length))

  it('takes time that grows with the text, not faster', () => {
    for (const piece of ['a.', 'https://', '-a', '👩‍', '1', '.com', 'a.b/']) {
      const started = performance.now()
      weightedLength(piece.repeat(20_000))
      expect(performance.now() - started).toBeLessThan(1_000)
    }
  })

  it('is at least 0 and at most twice the UTF-16 length plus a link for each dot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const length = weightedLength(text)
        expect(length).toBeGreaterThanOrEqual(0)
        expect(length).toBeLessThanOrEqual(
          text.length * 2 + 23 * (text.split('.').length + text.split(':').length),
        )
      }),
    )
  })

  it('is never more than the most it can be, on any platform', () => {
    const pieces = [
      'a',
      ' ',
      '.',
      'lumora.example',
      'https://b.co',
      'é',
      'e\u0301',
      '\ufb2c',
      '日',
      '😀',
      '1️⃣',
      '🇮🇪',
      ':',
      '/',
      '-a.',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        for (const platform of PLATFORMS)
          expect(lengthOn(platform, 'public', text)).toBeLessThanOrEqual(mostLength(text))
      }),
    )
  })

  it('is served to browsers as it stands: the file imports nothing', () => {
    const source = readFileSync(new URL('../../src/situation/weighted-length.ts', import.meta.url), 'utf8')
    expect(source).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(/m)
  })
})

describe('the table of platforms', () => {
  it('counts public posts on X by weight, and private messages and other platforms by characters', () => {
    expect(lengthOn('x', 'public', '日本')).toBe(4)
    expect(lengthOn('x', 'private', '日本')).toBe(2)
    expect(lengthOn('facebook', 'public', '日本')).toBe(2)
  })

  it('has no limit for private messages exactly where there are none', () => {
    for (const platform of PLATFORMS) {
      const { privateLimit, privateMessages } = PLATFORM_FACTS[platform]
      expect(privateMessages).toBe(privateLimit !== null)
    }
    expect(PLATFORM_FACTS.review_site.privateMessages).toBe(false)
  })
})
