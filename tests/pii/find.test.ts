import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedOf, findPii } from '../../src/pii/find.ts'
import { readNormalised } from '../../src/pii/reading.ts'
import { RECOGNIZERS } from '../../src/pii/recognizers.ts'
import { readDocument } from '../../src/text/read.ts'
import { loadTextTools } from '../../src/text/tools.ts'
import { piiIn, plainDocument } from './marks.ts'

const tools = await loadTextTools({ tagger: false })
const typesIn = (text: string) => piiIn(text).map((span) => `${span.type} ${span.text}`)

describe('findPii', () => {
  it('reports everything in the order of the text', () => {
    const text = 'Order #77-40192 for ines@aldermoor.example, call 07700 900812, card 4242424242424242'
    expect(typesIn(text)).toEqual([
      'order_id 77-40192',
      'email ines@aldermoor.example',
      'phone 07700 900812',
      'card 4242424242424242',
    ])
  })

  it('takes the certain claim where a likely one overlaps it', () => {
    expect(typesIn('PIN ****4821')).toEqual(['credentials 4821'])
  })

  it('takes the longer of two certain claims', () => {
    expect(typesIn('GB82 WEST 1234 5698 7654 32')).toEqual(['bank_account GB82 WEST 1234 5698 7654 32'])
  })

  it('takes the more specific type where the same words fit two', () => {
    expect(typesIn('bank account number 000123456789')).toEqual(['bank_account 000123456789'])
  })

  it('says which recognizer spoke and why', () => {
    const [span] = piiIn('It was 4242424242424242')
    expect(span).toMatchObject({
      recognizer: 'card',
      because: 'passes the Luhn check',
      confidence: 'certain',
    })
  })

  it('finds nothing in ordinary replies', () => {
    const replies = [
      "Sorry about the wait, Priya. Your £30 is back by Friday at 5pm, and we're open 24/7.",
      'Version 8.4.2 ships on Thursday 12/06; the fix is in section 7 of the notes.',
      'Flight SK 4127 leaves at 07:58 from gate 12, platform 4 for the 1,200 others.',
    ]
    for (const reply of replies) expect(piiIn(reply)).toEqual([])
  })
})

describe('disguises undone by the normalised view', () => {
  it.each([
    ['zero-width characters', 'Order #77-4\u200B01\u200B92', 'order_id', '77-4\u200B01\u200B92'],
    [
      'full-width digits',
      'card ４２４２４２４２４２４２４２４２',
      'card',
      '４２４２４２４２４２４２４２４２',
    ],
    ['look-alike letters', 'mail s\u0430m@example.com', 'email', 's\u0430m@example.com'],
    [
      'spelled-out digits',
      'card four two four two 4242 4242 4242',
      'card',
      'four two four two 4242 4242 4242',
    ],
  ])('finds data behind %s and marks it in the original', (_, original, type, text) => {
    expect(findPii(readDocument(original, tools))).toMatchObject([{ type, text }])
  })
})

describe('laws', () => {
  const pieces = [
    '07700 900812',
    '+44 ',
    '4242 4242 4242 4242',
    'GB82 WEST ',
    'a@b.example',
    ' at ',
    ' dot ',
    'order #',
    'PIN ',
    'passport ',
    '4/7/58',
    'born ',
    '::',
    '1.2.3.4',
    '(',
    ')',
    '**',
    '4242',
    'four ',
    'double ',
    '12 High Street',
    'SW1A 1AA',
    '\u0661',
    '😀',
    '\n',
    '£',
    'é',
    '\ud800',
  ]
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 40 })
    .map((parts) => parts.join(''))

  it('never throws and keeps its spans inside the text, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0
        for (const span of findPii(plainDocument(text))) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.text).toBe(text.slice(span.start, span.end))
          end = span.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('holds them over a document that text/ read', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const span of findPii(readDocument(text, tools)))
          expect(text.slice(span.start, span.end)).toBe(span.text)
      }),
      { numRuns: 100 },
    )
  })

  it('asks every recognizer that would claim something, whatever the text', () => {
    const more = [
      ' user_name ',
      ' login: quiet.fox ',
      ' PNR QRSTUV ',
      ' (at) ',
      'password "Larch" ',
      'ends 42 ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 12 }), (parts) => {
        const reading = readNormalised(parts.join(''))
        const asked = askedOf(reading)
        const passedOver = RECOGNIZERS.filter((_, rank) => (asked & (1 << rank)) === 0)
        expect(passedOver.flatMap((recognizer) => recognizer.find(reading))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(hostile, (text) => void expect(piiIn(text)).toEqual(piiIn(text))),
      { numRuns: 100 },
    )
  })

  it('finds a card wherever it stands in ordinary words', () => {
    const words = fc.array(fc.constantFrom('we', 'saw', 'that', 'it', 'was', 'declined', 'sorry', 'about'), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, '4242424242424242', ...after].join(' ')
        expect(typesIn(text)).toEqual(['card 4242424242424242'])
      }),
    )
  })
})

describe('recognizers', () => {
  it('have names of their own and say what they go by', () => {
    const names = RECOGNIZERS.map((recognizer) => recognizer.name)
    expect(new Set(names).size).toBe(names.length)
    for (const recognizer of RECOGNIZERS) expect(recognizer.because).not.toBe('')
  })
})

describe('work', () => {
  const bait = [
    '1 ',
    '12 ',
    '1-',
    'a@',
    '4242 ',
    'call 07700 900812 ',
    'order 1 ',
    '0/',
    '1/1/2000 ',
    'one ',
    'xx',
    ' at ',
    'A1-',
    'f:',
    '12 Main ',
    '\u0300',
    'PIN 1 ',
  ]

  it.each(bait)('grows no faster than the text of %j', (bite) => {
    const spent = (length: number) => {
      const document = plainDocument(bite.repeat(length).slice(0, length))
      const before = process.cpuUsage()
      findPii(document)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    spent(2_000)
    const [short, long] = [spent(5_000), spent(20_000)]
    // Four times the text: a quadratic step would take sixteen times as long.
    expect(long).toBeLessThan(Math.max(short, 20) * 9)
  })
})
