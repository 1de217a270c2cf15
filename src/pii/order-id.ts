import { shapeOf } from './identifier-shape.ts'
import { type Labelled, labelledValues } from './labelled.ts'
import { isYear } from './ordinary-numbers.ts'
import { defineRecognizer } from './recognizer.ts'
import { words } from './surroundings.ts'

const LABELS = words(
  'order orders purchase parcel parcels package packages tracking shipment consignment delivery invoice invoices receipt rma return returns awb waybill transaction txn job ticket tickets case cases complaint incident claim enquiry query quote docket request po ref refs reference voucher waybills repair',
)

export const orderId = defineRecognizer({
  type: 'order_id',
  name: 'order-id',
  fewestDigits: 1,
  needsWord: LABELS,
  because: 'a value after a word such as "order", "tracking", "invoice" or "case"',
  find: (reading) =>
    labelledValues(reading, LABELS, (value) => shapeOf(value) !== undefined || isInvoice(value)).map(
      (value) => ({
        from: value.from,
        to: value.to,
        confidence: shapeOf(value) ?? 'likely',
        because: `follows "${value.label}"`,
        type: isCarriersCode(value) ? 'booking_ref' : 'order_id',
      }),
    ),
})

/** "Invoice 3317": papers are numbered, so four digits are enough. */
function isInvoice(value: Labelled): boolean {
  return (
    INVOICES.has(value.label) &&
    !value.ordinary &&
    value.letters === 0 &&
    value.digits === 4 &&
    !isYear(value.text)
  )
}

const INVOICES = words('invoice receipt docket quote')

/** A bare "ref" before five to seven capitals and digits without a hyphen is how airlines and hotels write bookings. */
function isCarriersCode(value: Labelled): boolean {
  return (
    value.label.startsWith('ref') &&
    value.upper &&
    value.letters > 1 &&
    value.compact.length > 4 &&
    value.compact.length < 8
  )
}
