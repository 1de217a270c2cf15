import type { Span } from '../text/document.ts'
import { said } from './mentions.ts'
import { act } from './reading.ts'

const SLOTS = [/\[[ _a-z]{3,30}\]/gi, /\{[ _a-z]{3,30}\}/gi, /<[ _a-z]{3,30}>/gi, /%[_A-Z]{3,30}%/g]
/** Stands before each of them, and in few replies. */
const OPENS_SLOT = /[[{<%]/
const SLOT_WORDS =
  /name|customer|agent|order|date|number|product|link|reason|insert|first|last|company|brand/i

/** Places of a template that nobody filled: "[Name]", "{{order}}", filler text. */
export const gaps = act((reading): readonly Span[] => {
  const filler = said(reading, 'filler')
  if (!OPENS_SLOT.test(reading.document.text)) return filler
  const slots = SLOTS.flatMap((slot) => reading.document.find(slot))
  return [...slots.filter((match) => SLOT_WORDS.test(match.text)), ...filler]
})
