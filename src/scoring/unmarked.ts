import type { Dimension } from './report.ts'

/** What would have earned points and was not there; privacy and style begin at the top. */
const NOT_THERE: Readonly<Record<Dimension, string>> = {
  speed: 'no answer was timed',
  apology: 'no fault, but no sorry either and nothing about whose fault it was',
  courtesy: 'no fault, but nothing shows that the complaint was heard',
  personal: 'no fault, but neither the name nor anything about this case',
  privacy: 'nothing to mend',
  handoff: 'no fault, and no way offered to go on',
  resolution: 'no fault, but no step and no time were named',
  style: 'nothing to mend',
}

/** What decided a dimension in which nothing was found, good or bad: it keeps what it begins with. */
export const unmarked = (dimension: Dimension, figure: number): string =>
  figure >= 90 ? 'nothing to mend' : NOT_THERE[dimension]
