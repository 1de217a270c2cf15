import type { Span } from '../text/document.ts'
import { said } from './mentions.ts'
import { act } from './reading.ts'

const SLOT = /\[[ _a-z]{3,30}\]|\{{1,2}[ _a-z]{3,30}\}{1,2}|<[ _a-z]{3,30}>/gi
const SLOT_WORDS = /name|customer|agent|order|date|number|product|link|reason|insert|first|last|company|brand/i

/** Places of a template that nobody filled: "[Name]", "{{order}}", filler text. */
export const gaps = act((reading): readonly Span[] => [
  ...reading.document.find(SLOT).filter((match) => SLOT_WORDS.test(match.text)),
  ...said(reading, 'filler'),
])
