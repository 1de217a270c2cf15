import { describe, expect, it } from 'vitest'
import { piiIn, recognizes } from './marks.ts'

recognizes('phone', {
  certain: [
    'Lotte will phone you on «07700 900812» before 4.',
    'We rang «01632 960417» twice',
    'Your line «0700 0000 145» is open again',
    'You can be reached at «202-555-0142».',
    'We have «(202) 555-0142» on file',
    'We tried «1-202-555-0142» and «202.555.0143»',
    'call «555-0142» back',
    'Your mobile number is «7700900812»',
    'Phone:\n«02 01 23 45 67»',
    'Is «+44 7700 900812» yours?',
    'ring «+49 30 901820», «+91 98765 43210» or «+353 1 602 0202»',
    'WhatsApp «+234 803 555 0147»',
    'fax «202-555-0142 ext. 204»',
    'her mobile is «0412 345 678», his «082 123 4567»',
    'Bureau: «01 23 45 67 89»; Zürich «044 668 18 00»',
    'from «+65 6123 4567», «+971 50 123 4567» and «+55 11 91234-5678»',
    'Nobody answered on «oh seven seven double oh, nine double oh, eight one two»',
    'Call me on «٠٧٧٠٠ ٩٠٠٨١٢»',
    '«020 913 0144»-Office',
  ],
  likely: ['The line ending «0145» was barred', 'I texted «12 3456 7890 12» twice'],
  nothing: [
    'We open 0900-1700, call any time',
    'Call before 12/06/2024 19:30',
    'That was on 2017-12-08 19:28:54',
    'Call us 24/7',
    'Row 98765 43210 of the table',
    'The call centre (24/7) has 91234 calls',
    'Your order 07700900812 has left',
    'order #07700900812',
    'case number 00333675 and 00197126',
    'It cost £07700900 or 1,200,345 points',
    'Version 2.0.13.4 is out, call if it fails',
    'text STOP to 60123',
    'Episode 212, part 2019-2020',
    'call 4000 bonus miles yours',
    'my licence number is 425700624',
    'Catalogue number 723/7412',
    'https://example.com/07700900812 and @07700900812',
  ],
})

describe('phone numbers by numbering plan', () => {
  it('claims a bare national number by its trunk zero and length', () => {
    expect(piiIn('02079460958').map((span) => span.because)).toEqual(['is a valid national number'])
  })

  it('leaves a bare row of digits that no numbering plan holds', () => {
    expect(piiIn('00000000001').filter((span) => span.type === 'phone')).toEqual([])
  })

  it('is certain of an international number whose country has numbers of that length', () => {
    expect(piiIn('+442079460958')).toMatchObject([{ type: 'phone', confidence: 'certain' }])
  })

  it('does not take a plus sign before a code that no country has', () => {
    expect(piiIn('+99912345678 likes')).toEqual([])
  })
})
