import type { Clock } from '../../src/io/clock.ts'

/** 21 November 2026, 09:00 UTC. */
const NINE = Date.UTC(2026, 10, 21, 9)

/** A clock that stands until it is moved. */
export interface FakeClock extends Clock {
  readonly advance: (ms: number) => void
}

export function fakeClock(start = NINE): FakeClock {
  let time = start
  return {
    now: () => time,
    until: (moment) => Math.max(0, moment - time),
    advance: (ms) => {
      time += ms
    },
  }
}

/** A clock that runs `times` as fast as the wall's, from the same moment on. */
export function fastClock(times: number, start = Date.now()): Clock {
  const begun = performance.now()
  const now = () => Math.round(start + (performance.now() - begun) * times)
  return { now, until: (moment) => Math.max(0, (moment - now()) / times) }
}
