import type { Span } from '../text/document.ts'
import { said } from './mentions.ts'
import { act } from './reading.ts'

const SLOTS = [/\[[ _a-z]{3,30}\]/gi, /\{[ _a-z]{3,30}\}/gi, /<[ _a-z]{3,30}>/gi, /%[_A-Z]{3,30}%/g]
const SLOT_WORDS =
  /name|customer|agent|order|date|number|product|link|reason|insert|first|last|company|brand/i

/** Places of a template that nobody filled: "[Name]", "{{order}}", filler text. */
export const gaps = act((reading): readonly Span[] => [
  ...SLOTS.flatMap((slot) => reading.document.find(slot)).filter((match) => SLOT_WORDS.test(match.text)),
  ...said(reading, 'filler'),
])
