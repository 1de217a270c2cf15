/** Without a sign of the browser for so long, a practice drill pauses: the lid was closed or the connection is lost. */
export const ABSENT_MS = 90_000

/** When each open drill's page was last heard of. The page says so every half minute, as long as it is awake. */
export interface Presence {
  readonly seen: (drill: string) => void
  /** Whether a page of the drill was there and has been silent for too long. Of a drill nobody heard of nothing is known. */
  readonly gone: (drill: string) => boolean
  /** The last page of the drill was closed: unless one comes back in time, does this once. */
  readonly left: (drill: string, then: () => void) => void
}

/** `now` is a steady clock in ms; tests pass their own, and how to wait. */
export function createPresence(
  now: () => number = () => performance.now(),
  after: (ms: number, act: () => void) => void = (ms, act) => void setTimeout(act, ms).unref(),
): Presence {
  const heard = new Map<string, number>()
  const gone = (drill: string) => now() - (heard.get(drill) ?? Number.POSITIVE_INFINITY) >= ABSENT_MS
  return {
    seen: (drill) => void heard.set(drill, now()),
    gone,
    left(drill, then) {
      after(ABSENT_MS, () => {
        if (!gone(drill)) return
        heard.delete(drill)
        then()
      })
    },
  }
}
