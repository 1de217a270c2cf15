const HOUR = 60

/** A length of time as people say it: "41 min", "1 h 12", "24 h". */
export function duration(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes))
  if (whole < HOUR) return `${whole} min`
  const rest = whole % HOUR
  return rest === 0 ? `${whole / HOUR} h` : `${Math.floor(whole / HOUR)} h ${rest}`
}

/** A running figure: "18:24", "1:02:30" from an hour on. Minutes in, never below zero. */
export function figure(minutes: number): string {
  const seconds = Math.max(0, Math.floor(minutes * 60))
  const pad = (value: number) => String(value).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`
}

/** The same for those who listen: "2 hours 29 minutes", "1 minute", and seconds only below one. */
export function spoken(minutes: number): string {
  const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const whole = Math.max(0, Math.floor(minutes))
  if (whole === 0) return many(Math.max(0, Math.floor(minutes * 60)), 'second')
  const [h, m] = [Math.floor(whole / HOUR), whole % HOUR]
  if (h === 0) return many(m, 'minute')
  return m === 0 ? many(h, 'hour') : `${many(h, 'hour')} ${many(m, 'minute')}`
}

/** A target in words: "1 hour", "4 hours", "45 minutes". */
export function targetWords(minutes: number): string {
  const hours = minutes / HOUR
  if (Number.isInteger(hours)) return hours === 1 ? '1 hour' : `${hours} hours`
  return minutes < HOUR ? `${Math.round(minutes)} minutes` : duration(minutes)
}

/** A day for reading and an ISO time for machines; the day is UTC's, the browser shows its own. */
export function day(epoch: number): { readonly iso: string; readonly text: string } {
  const date = new Date(epoch)
  const text = date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return { iso: date.toISOString(), text }
}

/** A moment where somebody is: "25 November 2026, 14:05", and an ISO time for machines. */
export function moment(epoch: number, timeZone: string): { readonly iso: string; readonly text: string } {
  const date = new Date(epoch)
  const dayText = date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  })
  const timeText = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
  return { iso: date.toISOString(), text: `${dayText}, ${timeText}` }
}
