import type { Clock } from '../io/clock.ts'
import type { Store } from '../store/store.ts'

/** A drill nobody looked at for so long has run its course; the installation need not give signs of life for it. */
const QUIET_AFTER_MS = 2 * 60 * 60 * 1000

/** Keeps the installation's sign of life fresh while somebody trains. */
export interface Pulse {
  /** An open drill was looked at. */
  readonly alive: () => void
  /** To be called every few seconds. */
  readonly beat: () => Promise<void>
}

export function createPulse({ store, clock }: { store: Store; clock: Clock }): Pulse {
  // At the start nobody knows whether drills are open; assume it.
  let quietFrom = clock.now() + QUIET_AFTER_MS
  const beat = async () => {
    if (clock.now() < quietFrom) await store.signOfLife(clock.now())
  }
  return {
    beat,
    alive: () => {
      quietFrom = clock.now() + QUIET_AFTER_MS
    },
  }
}
