import { recognizes } from './marks.ts'

recognizes('national_id', {
  certain: [
    'SSN «078-05-1120» was on it',
    'her social security number is «078 05 1120»',
    'social security «078051120»',
    'we matched «QQ 12 34 56 C» with the office',
    'we matched «QQ123456C».',
    'NI number «ab 12 34 56 c»',
    'PPS «1234567FA»',
    'we have «1234567T»',
    'aadhaar «2345 6789 0124»',
    'PAN «ABCPE1234F»',
    'your NHS number «943 476 5919»',
    'DNI «12345678Z»',
    'SIN «130 692 544»',
  ],
  likely: ['the NHS number 943 476 5918'.replace('943 476 5918', '«943 476 5918»'), 'SSN ending «1120»'],
  nothing: [
    '000-12-3456',
    '666-12-3456',
    '123-00-4567',
    '123-45-6789-0',
    '078051120 alone',
    'flight QR123456A',
    '1234567A',
    '2345 6789 0124 alone',
    'insurance of 100000',
    'order 078-05-11201',
    'security deposit of 2000',
    'the NHS number line opens at 8',
  ],
})
