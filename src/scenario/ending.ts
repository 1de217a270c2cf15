import type { Visibility } from '../situation/situation.ts'
import type { Condition } from './when.ts'

/** Chosen when nothing more can happen: the first in file order whose `when` holds; the last has none. */
export interface Ending {
  readonly id: string
  readonly title: string
  readonly when: Condition
  readonly thread: string
  readonly last_words: { readonly from: string; readonly text: string; readonly visibility: Visibility }
  readonly mood: number
  readonly reach: number
  /** One sentence for the scorecard: what this meant. */
  readonly meaning: string
}
