import { note, type Reader } from './shape.ts'

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/

/** An ISO 8601 time with its zone, so that no machine's own zone changes a report. Kept as written. */
export const time: Reader<string> = (value, place) => {
  if (typeof value !== 'string' || value.length > 40 || !ISO.test(value)) {
    return note(place, 'must be an ISO 8601 time with a zone, like 2026-11-03T14:02:00Z')
  }
  return exists(value) ? value : note(place, 'is a time that does not exist')
}

/** Epoch milliseconds of a time that `time` let in. */
export function epoch(iso: string): number {
  return Date.parse(iso.replace(',', '.').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
}

/** The 31st of February parses in some engines: the parts must come back as they went in. */
function exists(iso: string): boolean {
  const [, year, month, day, hour, minute, second = '0'] = ISO.exec(iso) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
  const inDay = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  return real && inDay && Number.isFinite(epoch(iso))
}
