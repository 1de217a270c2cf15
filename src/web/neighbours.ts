import type { Store } from '../store/store.ts'
import type { Bell } from './bell.ts'

/** What another process appends is seen by live pages after this at the latest. */
export const LISTEN_EVERY_MS = 5_000

/**
 * Rings for drills to which something was appended since the last time, by whatever process: one question for all live pages, so that none has to
 * look by itself.
 */
export function createNeighbours(store: Pick<Store, 'appendedAfter'>, bell: Bell): () => Promise<void> {
  let mark: number | null = null
  return async () => {
    const seen = await store.appendedAfter(mark)
    mark = seen.mark
    for (const drill of seen.drills) bell.ring(drill)
  }
}
