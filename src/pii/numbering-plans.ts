/**
 * How many digits follow a country's calling code, as "fewest-most codes". From the possible lengths that libphonenumber lists
 * (tests/pii/numbering-plans.test.ts compares); whether a number is given out to anybody is not asked.
 */
const PLANS = [
  '10-10 1 52 58 225 229',
  '9-10 44 380 881 966 996',
  '7-10 84 230 243 254 263 267 353 372 960',
  '7-12 86 882 972 7 234',
  '8-10 20 60 378 506 850 855 856 964 970 976',
  '6-10 27 48 53 64 95 98 685 880',
  '10-12 30',
  '6-11 31 352 375 595 852',
  '8-9 32 36 51 213 224 233 237 250 258 264 268 377 382 387 591 962 963',
  '9-9 33 34 93 94 211 212 218 221 240 242 244 249 251 255 256 260 261 262 351 590 594 596 979 992 994 995 998',
  '6-12 39 46 61 358 359 381 971',
  '6-9 40 252 355 376 421 508 681 689',
  '9-12 41 420 870',
  '6-13 43 63 598 49 62 81 82 66 91 90',
  '8-8 45 47 216 222 223 226 227 228 232 235 236 253 257 266 350 356 357 370 371 373 374 389 505 509 686 800 808 973 993',
  '8-11 54 55 56 57 65 502 504 593 977',
  '8-12 92 383 883',
  '7-9 220 231 245 265 354 385 423 967 968',
  '7-8 238 239 246 248 269 291 297 592 673 674 676 677 678 680 683 691 692 241 599 670 675 853 961 965 975',
  '6-8 247 298 299 672 687 386 597 688 690',
  '7-11 501 503 507 679 886 974',
]
const LENGTHS: ReadonlyMap<string, readonly [number, number]> = new Map(
  PLANS.flatMap((line) => {
    const [range = '', ...codes] = line.split(' ')
    const [fewest = 0, most = 0] = range.split('-').map(Number)
    return codes.map((code) => [code, [fewest, most]] as const)
  }),
)
const LONGEST_CODE = 3
const NO_DIGIT = /\D/g

/** Whether digits with their + or 00 begin with a calling code and go on as long as that country's numbers do. */
export function isInternational(written: string): boolean {
  const digits = written.replace(NO_DIGIT, '')
  const number = written.trimStart().startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : ''
  for (let size = 1; size <= LONGEST_CODE; size++) {
    const range = LENGTHS.get(number.slice(0, size))
    if (range === undefined) continue
    // "+44 (0)20": the trunk zero is written but not dialled.
    const rest = number.slice(size).replace(size === 2 && !number.startsWith('39') ? /^0/ : '', '')
    return rest.length >= range[0] && rest.length <= range[1]
  }
  return false
}

/** Whether digits have the form of some country's national numbers: a trunk zero and eight to ten more, or seven to ten from 2 up. */
export function isNational(written: string): boolean {
  const digits = written.replace(NO_DIGIT, '')
  return NATIONAL.test(digits) && new Set(digits).size > 2
}

const NATIONAL = /^(?:0[1-9]\d{7,9}|[2-9]\d{6,9})$/
