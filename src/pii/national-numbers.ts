import { passesLuhn, passesVerhoeff, weighted } from './check-digits.ts'

/** A number that a state gives to a person. */
export interface NationalNumber {
  readonly name: string
  /** Words that name it; one of them nearby makes it certain. */
  readonly cues: readonly string[]
  /** Its form without blanks and hyphens, upper case. */
  readonly form: RegExp
  readonly holds: (compact: string) => boolean
  /** Whether form and check are strict enough to claim it with no cue at all. */
  readonly strict: boolean
}

const CHECK_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV'
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'
const ALWAYS = () => true

/** Countries whose people brands that answer in English meet most. */
export const NATIONAL_NUMBERS: readonly NationalNumber[] = [
  {
    name: 'American social security number',
    cues: ['ssn', 'social', 'itin'],
    form: /^\d{9}$/,
    holds: isSocialSecurity,
    strict: false,
  },
  {
    name: 'British National Insurance number',
    cues: ['nino', 'insurance', 'ni'],
    form: /^[A-Z]{2}\d{6}[A-D]$/,
    holds: isInsurance,
    strict: true,
  },
  { name: 'NHS number', cues: ['nhs'], form: /^\d{10}$/, holds: isHealthService, strict: false },
  {
    name: 'Irish PPS number',
    cues: ['pps', 'ppsn'],
    form: /^\d{7}[A-W][A-IW]?$/,
    holds: isPublicService,
    strict: true,
  },
  {
    name: 'Indian Aadhaar number',
    cues: ['aadhaar', 'aadhar', 'uidai', 'uid'],
    form: /^[2-9]\d{11}$/,
    holds: passesVerhoeff,
    strict: false,
  },
  {
    name: 'Indian PAN',
    cues: ['pan'],
    form: /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/,
    holds: ALWAYS,
    strict: true,
  },
  {
    name: 'Canadian social insurance number',
    cues: ['sin', 'insurance'],
    form: /^[1-79]\d{8}$/,
    holds: passesLuhn,
    strict: false,
  },
  { name: 'Nigerian NIN', cues: ['nin', 'bvn', 'nimc'], form: /^\d{11}$/, holds: ALWAYS, strict: false },
  {
    name: 'South African identity number',
    cues: ['id', 'identity'],
    form: /^\d{13}$/,
    holds: passesLuhn,
    strict: false,
  },
  {
    name: 'Spanish DNI',
    cues: ['dni', 'nie', 'nif'],
    form: /^[XYZ\d]\d{7}[A-Z]$/,
    holds: isSpanish,
    strict: true,
  },
  {
    name: 'Italian codice fiscale',
    cues: ['fiscale', 'codice'],
    form: /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/,
    holds: ALWAYS,
    strict: true,
  },
  {
    name: 'Australian tax file number',
    cues: ['tfn', 'tax'],
    form: /^\d{9}$/,
    holds: isTaxFile,
    strict: false,
  },
  { name: 'Brazilian CPF', cues: ['cpf'], form: /^\d{11}$/, holds: ALWAYS, strict: false },
  { name: 'Polish PESEL', cues: ['pesel'], form: /^\d{11}$/, holds: ALWAYS, strict: false },
  { name: 'Dutch BSN', cues: ['bsn'], form: /^\d{9}$/, holds: ALWAYS, strict: false },
]

/** No area 000, 666 or 9xx (but for tax numbers), no group 00, no serial 0000. */
export function isSocialSecurity(digits: string): boolean {
  const area = digits.slice(0, 3)
  return area !== '000' && area !== '666' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000'
}

/** Letters that are never given out; QQ is the official example. */
function isInsurance(compact: string): boolean {
  const prefix = compact.slice(0, 2)
  if (prefix === 'QQ') return true
  return (
    !/[DFIQUV]/.test(prefix) &&
    prefix.charAt(1) !== 'O' &&
    !['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(prefix)
  )
}

function isHealthService(digits: string): boolean {
  const check = (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return check === Number(digits.charAt(9))
}

function isPublicService(compact: string): boolean {
  const second = compact.charAt(8)
  const extra = second === '' || second === 'W' ? 0 : (second.charCodeAt(0) - 64) * 9
  const sum = weighted(compact, [8, 7, 6, 5, 4, 3, 2]) + extra
  return CHECK_LETTERS.charAt(sum % 23) === compact.charAt(7)
}

function isSpanish(compact: string): boolean {
  const first = 'XYZ'.indexOf(compact.charAt(0))
  const digits = first < 0 ? compact.slice(0, 8) : `${first}${compact.slice(1, 8)}`
  return DNI_LETTERS.charAt(Number(digits) % 23) === compact.charAt(8)
}

function isTaxFile(digits: string): boolean {
  return weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
}
