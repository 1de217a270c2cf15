import type { Labelled } from './labelled.ts'
import type { Confidence } from './recognizer.ts'

/** Whether a labelled value can be an order, account or case number, and how sure that is; undefined when it cannot. */
export function shapeOf(value: Labelled): Confidence | undefined {
  if (value.ordinary || value.digits === 0 || value.compact.length < 4 || value.compact.length > 34)
    return undefined
  if (value.letters === 0) {
    if (value.digits < (value.marked ? 4 : 5)) return undefined
    return 'certain'
  }
  if (isWordWithDigit(value)) return undefined
  return value.digits > 2 || value.marked || (value.upper && value.compact.length > 4) ? 'certain' : 'likely'
}

/** "mp3", "covid19", "iphone8": a lower-case word with a digit or two at its end is a name. */
function isWordWithDigit(value: Labelled): boolean {
  return !value.upper && value.letters > 2 && value.digits < 3
}
