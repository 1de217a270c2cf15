import { waits } from './ask.ts'
import type { Play, Scheduled, Segment } from './play.ts'

/** Real milliseconds after which the next beat comes when nothing waits for an answer. */
const JUMP_MS = 4000
/** Real milliseconds left for a closing word, or to mark a thread as solved, before the last words come. */
const CLOSING_MS = 30_000
/** Scenario minutes between the last thing that happened and the last words. */
const CLOSING_MINUTES = 20

const MINUTE_MS = 60_000

/** Scenario minutes at a real time. */
export function minutesAt(clock: Segment, real: number): number {
  return clock.minutes + ((real - clock.real) * clock.rate) / MINUTE_MS
}

export function standing(play: Play): boolean {
  return play.paused || play.stood || play.phase !== 'running'
}

/**
 * First whole millisecond at which a minute is reached at the present rate. A hair is taken off, so that rounding errors don't
 * push a minute that falls on a millisecond to the next one.
 */
export function realAt(play: Play, minute: number): number {
  const { clock } = play
  if (minute <= minutesAt(clock, play.real)) return play.real
  if (clock.rate === 0) return Number.POSITIVE_INFINITY
  return clock.real + Math.ceil(((minute - clock.minutes) * MINUTE_MS) / clock.rate - 1e-6)
}

/** Looks at the clock again after something happened: a new segment begins when its rate changed. */
export function retime(play: Play): void {
  const minutes = minutesAt(play.clock, play.real)
  play.jump = jumpFrom(play, minutes)
  const rate = standing(play) ? 0 : (waitingRate(play) ?? play.jump?.rate ?? 0)
  if (rate !== play.clock.rate) play.clock = { real: play.real, minutes, rate }
}

/** The next scheduled beat; of the same minute the first in the file. */
export function nextScheduled(play: Play): Scheduled | undefined {
  return play.scheduled.reduce<Scheduled | undefined>(
    (first, one) =>
      !first || one.due < first.due || (one.due === first.due && one.order < first.order) ? one : first,
    undefined,
  )
}

/**
 * Minutes per real minute at which the slowest of the waiting posts lets time run; null when nothing waits. Untimed, it stands until
 * everybody is answered.
 */
export function waitingRate(play: Play): number | null {
  const rates = play.responses.filter(waits).map(({ beat }) => {
    const { target_minutes = 60, target_real_seconds = 240 } = beat.decisive ?? {}
    return target_minutes / (target_real_seconds / 60)
  })
  if (rates.length === 0) return null
  return play.pace === 'untimed' ? 0 : Math.min(...rates) / play.pace
}

/** Kept as long as it leads to the same minute, so that acts in between don't put off what comes. */
function jumpFrom(play: Play, minutes: number): Play['jump'] {
  if (play.phase !== 'running' || waitingRate(play) !== null) return null
  const next = nextScheduled(play)
  const quick = next !== undefined || everythingSolved(play)
  const closing = play.jump?.closing ? play.jump.until : minutes + CLOSING_MINUTES
  const until = next?.due ?? closing
  if (play.jump?.until === until && play.jump.quick === quick) return play.jump
  const rate = ((until - minutes) * MINUTE_MS) / (quick ? JUMP_MS : CLOSING_MS)
  return { until, rate, quick, closing: next === undefined }
}

/** Every thread that can be seen is marked as solved: nobody has to be waited for. */
function everythingSolved(play: Play): boolean {
  const found = play.threads.filter((thread) => thread.found)
  return found.length > 0 && found.every((thread) => thread.solved)
}
