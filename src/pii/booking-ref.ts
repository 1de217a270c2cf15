import { shapeOf } from './identifier-shape.ts'
import { type Labelled, labelledValues } from './labelled.ts'
import { defineRecognizer } from './recognizer.ts'
import { words } from './surroundings.ts'

const LABELS = words(
  'booking bookings booked reservation reservations pnr confirmation locator itinerary eticket viewing appointment rental hire cabin',
)
const LETTERS_ONLY = words('booking reservation pnr confirmation locator')

export const bookingRef = defineRecognizer({
  type: 'booking_ref',
  name: 'booking-ref',
  needsWord: LABELS,
  alone: /booking|reservation|pnr|confirmation|locator/i,
  because: 'a value after a word such as "booking", "reservation" or "PNR"',
  find: (reading) =>
    labelledValues(reading, LABELS, isReference).map((value) => ({
      from: value.from,
      to: value.to,
      confidence: shapeOf(value) ?? 'certain',
      because: `follows "${value.label}"`,
    })),
})

function isReference(value: Labelled): boolean {
  return shapeOf(value) !== undefined || isRecordLocator(value)
}

/** Six capitals are a record locator only where the label leaves no doubt: "PNR ABCDEF", "booking ref ABCDEF". */
function isRecordLocator(value: Labelled): boolean {
  const labelled =
    LETTERS_ONLY.has(value.label) && (value.marked || value.label === 'pnr' || value.label === 'locator')
  return labelled && value.upper && value.letters === 6 && value.digits === 0
}
