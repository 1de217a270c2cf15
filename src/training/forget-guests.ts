import type { Clock } from '../io/clock.ts'
import type { Store } from '../store/store.ts'

/** A guest's browser is known for seven days; then its drills are deleted. */
export const GUEST_MS = 7 * 24 * 60 * 60 * 1000

/** Deletes guests older than that with all they did. Answers how many. */
export function forgetGuests({ store, clock }: { store: Store; clock: Clock }): Promise<number> {
  return store.deleteGuestsBefore(clock.now() - GUEST_MS)
}
