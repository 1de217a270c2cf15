import type { PiiType } from '../scoring/report.ts'
import type { NormalisedText } from './reading.ts'

/** `certain`: a checksum, a strict form or a label says so. `likely`: shape and surroundings do. */
export type Confidence = 'certain' | 'likely'

/** Something a recognizer claims, in offsets of `NormalisedText.text`. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly confidence: Confidence
  /** What speaks for it, in a few words: `passes the Luhn check`. */
  readonly because: string
  /** Where it differs from the recognizer's own type. */
  readonly type?: PiiType
}

/** One kind of personal data and how it is recognised. A value; `find` never throws and its work is linear. */
export interface Recognizer {
  readonly type: PiiType
  readonly name: string
  /** What it goes by, for the catalogue. */
  readonly because: string
  /** It claims nothing in a text with fewer digits, and is not asked. */
  readonly fewestDigits?: number
  /** It claims nothing in a text without a digit in which this does not match, and is not asked. */
  readonly alone?: RegExp
  /** It claims nothing in a text that holds none of these words, and is not asked. */
  readonly needsWord?: ReadonlySet<string>
  find(text: NormalisedText): Candidate[]
}

export function defineRecognizer(recognizer: Recognizer): Recognizer {
  return recognizer
}
