import { composeIBAN, countrySpecs } from 'ibantools'
import { describe, expect, it } from 'vitest'
import { piiIn, recognizes } from './marks.ts'

recognizes('bank_account', {
  certain: [
    'the transfer to «GB82 WEST 1234 5698 7654 32» bounced',
    'the transfer to «gb82west12345698765432» bounced',
    'IBAN:«DE89370400440532013000»',
    'IBAN «NL91-ABNA-0417-1643-00».',
    'sort code «20-00-00» account «55779911»',
    'sort code «200000», account number «55779911»',
    'we paid «20-00-00 55779911» (sort code and account)',
    'back to «20-00-00 55779911» by noon',
    'sent to «40-11-60 / 12345678» on Monday',
    'Acc «12345678» got it',
    'your bank account number «000123456789»',
    'routing number «021000021»',
    'BSB «062-000»',
  ],
  likely: ['IBAN «GB83 WEST 1234 5698 7654 32» was mistyped', 'your bank account ending «4321»'],
  nothing: [
    'GB82 is a postcode area of nothing',
    'your account 12345678 with the club',
    'routing number 021000022',
    'the score was 20-00-00',
    'flight DE89 3704 to Berlin',
    'Our bank branch opens 10-12-14',
    'sort it out by 10-11-12',
  ],
})

describe('numbers of every country that has them', () => {
  const countries = Object.entries(countrySpecs).flatMap(([code, spec]) => {
    const bban = exampleOf(spec.bban_regexp ?? '')
    const iban = bban === '' ? null : composeIBAN({ countryCode: code, bban })
    return iban === null ? [] : [iban]
  })

  it('are found in any grouping and case', () => {
    expect(countries.length).toBeGreaterThan(70)
    for (const iban of countries) {
      const grouped = iban.replace(/(.{4})(?=.)/g, '$1 ')
      for (const written of [iban, iban.toLowerCase(), grouped, grouped.replaceAll(' ', '-')])
        expect(piiIn(`sent to ${written} at noon`)).toMatchObject([{ type: 'bank_account', text: written }])
    }
  })

  it('are not found with a wrong check digit', () => {
    for (const iban of countries) {
      const wrong = `${iban.slice(0, 2)}${(Number(iban.slice(2, 4)) % 97) + 1}`.padEnd(4, '1') + iban.slice(4)
      const claimed = piiIn(`sent to ${wrong} at noon`).filter((span) => span.recognizer === 'iban')
      expect(claimed).toEqual([])
    }
  })
})

/** A number that fits the pattern of a country's account numbers. */
function exampleOf(pattern: string): string {
  const parts = [...pattern.matchAll(/\[([^\]]+)\](?:\{(\d+)\})?/g)]
  return parts
    .map(([, set = '', times = '1']) => (set.includes('0-9') ? '7' : 'K').repeat(Number(times)))
    .join('')
}

describe('international bank account numbers', () => {
  it('are claimed with no cue at all because ibantools finds their check digits right', () => {
    expect(piiIn('FR1420041010050500013M02606')).toMatchObject([{ type: 'bank_account', recognizer: 'iban' }])
  })

  it('are not claimed when ibantools finds their check digits wrong', () => {
    expect(piiIn('FR1520041010050500013M02606').filter((span) => span.type === 'bank_account')).toEqual([])
  })

  it('end where ibantools says that numbers of their country end', () => {
    expect(piiIn('NL91 ABNA 0417 1643 00 1234')[0]?.text).toBe('NL91 ABNA 0417 1643 00')
  })
})
