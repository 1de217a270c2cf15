import type { NormalisedText, Word } from './reading.ts'
import { cueAfter, hasCue, words, wordsBefore } from './surroundings.ts'

const NUMBERS = words('number numbers')
const LABELS = words(
  'phone mobile mob cell cellphone tel telephone fax landline whatsapp hotline desk office handset',
)
const CUES = words(
  'call calls called calling caller phoned phoning ring rings rang ringing dial dialled dialed dialing dialling texted texting sms message messages messaged msg reach reached answering line contact contacted registered viber signal voicemail',
)
const OTHER_NUMBERS = words(
  'order orders ref reference ticket case invoice account acct acc sort tracking parcel booking reservation pnr card iban imei isbn meter licence license policy passport ssn aadhaar aadhar pan nino nhs serial sku model item version routing confirmation customer member membership zip postcode social ip id siren utr vat catalogue catalog',
)

/** A word that says what digits are. `strong`: it names a phone, not merely talk. */
export interface PhoneLabel {
  readonly word: string
  readonly strong: boolean
}

/** The nearest word that names what the digits are: a phone, some other number, or nothing (undefined). */
export function labelOf(reading: NormalisedText, from: number, to: number): PhoneLabel | 'other' | undefined {
  if (!hasLabels(reading)) return undefined
  const before = wordsBefore(reading, from, 6)
  let numbered: Word | undefined
  for (const [i, word] of before.entries()) {
    if (OTHER_NUMBERS.has(word.text) && i < 4) return 'other'
    if (LABELS.has(word.text)) return { word: word.text, strong: i < 3 }
    if (CUES.has(word.text)) return { word: word.text, strong: false }
    if (NUMBERS.has(word.text)) numbered ??= word
  }
  const after = cueAfter(reading, to, LABELS, 4) ?? numbered
  return after === undefined ? undefined : { word: after.text, strong: after !== numbered }
}

const known = new WeakMap<NormalisedText, boolean>()

/** Whether the text holds any word that could be a label; asked once a text. */
function hasLabels(reading: NormalisedText): boolean {
  let has = known.get(reading)
  if (has === undefined) {
    has = [NUMBERS, LABELS, CUES, OTHER_NUMBERS].some((words) => hasCue(reading, words))
    known.set(reading, has)
  }
  return has
}
