import type { Mend } from './mend.ts'
import { strike } from './strike.ts'
import { out } from './tidy.ts'

/** A gap for a name gets the customer's, any other goes. */
export const fill: Mend = function* (reading, seen) {
  const { original } = reading.document
  let { start, end } = seen.span
  while (/[[{<%]/.test(original[start - 1] ?? '')) start--
  while (/[\]}>%]/.test(original[end] ?? '')) end++
  const [name] = (reading.situation.customer.name ?? '').split(' ')
  const asksName = /name|customer/i.test(original.slice(start, end))
  if (asksName && name) yield { message: 'Fill in the name', edits: [{ start, end, insert: name }] }
  yield { message: 'Take it out', edits: out(original, { start, end }) }
  yield* strike(reading, seen)
}
