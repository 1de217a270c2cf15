/** Waits that can be cut short: by a ring, or for good by the end of what is waited for. */
export interface Alarm {
  /** Ends the wait that is going on, or the next one. */
  readonly ring: () => void
  /** Forgets earlier rings: what they were about is looked at now. */
  readonly reset: () => void
  readonly wait: (ms: number) => Promise<void>
  /** Whether it was rung since it was reset. */
  readonly rang: () => boolean
  readonly over: () => boolean
}

export function createAlarm(end: AbortSignal): Alarm {
  let rung = false
  let wake = () => {}
  const ring = () => {
    rung = true
    wake()
  }
  end.addEventListener('abort', ring)
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      if (rung || end.aborted) return resolve()
      const timer = setTimeout(() => wake(), ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const reset = () => {
    rung = false
  }
  return { ring, reset, wait, rang: () => rung, over: () => end.aborted }
}
