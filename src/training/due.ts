/**
 * The last millisecond of a day (`2026-12-04`) where a team works, as epoch ms; null when there is no such day. A day may have
 * 23 or 25 hours.
 */
export function endOfDay(day: string, timeZone: string): number | null {
  const [, year, month, date] = day.match(/^(\d{4})-(\d{2})-(\d{2})$/)?.map(Number) ?? []
  if (!year || !month || !date) return null
  const given = new Date(Date.UTC(year, month - 1, date))
  if (given.getUTCDate() !== date || given.getUTCMonth() !== month - 1) return null
  return startOf(Date.UTC(year, month - 1, date + 1), timeZone) - 1
}

/** The day it is somewhere at a moment, `2026-12-04`. */
export function dayAt(epoch: number, timeZone: string): string {
  return new Date(epoch + offset(epoch, timeZone)).toISOString().slice(0, 10)
}

/** When clocks there show a time. Looked at twice, since the first look may be on the other side of a change of clocks. */
function startOf(shown: number, timeZone: string): number {
  const near = shown - offset(shown, timeZone)
  return shown - offset(near, timeZone)
}

/** How far clocks there are ahead of UTC at a moment, in ms. */
function offset(epoch: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(epoch)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return shown - Math.floor(epoch / 1000) * 1000
}
