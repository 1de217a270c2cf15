import type { Clock } from '../io/clock.ts'
import type { Store } from '../store/store.ts'

/** The installation gives a sign of life this often while somebody trains. */
export const SIGN_EVERY_MS = 5_000
/** A gap longer than this means that the server was down. */
const DOWN_AFTER_MS = 10_000

/**
 * At the start: while the server was down the clock of every open drill stood, and the log says so.
 * Answers how many drills were told.
 */
export async function standClock({ store, clock }: { store: Store; clock: Clock }): Promise<number> {
  const now = clock.now()
  const last = await store.lastSignOfLife()
  const told = last !== null && now - last > DOWN_AFTER_MS ? await store.standClock(last, now) : 0
  await store.signOfLife(now)
  return told
}
