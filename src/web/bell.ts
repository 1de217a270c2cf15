/** Wakes the live pages of a drill when something was appended to it in this process. */
export interface Bell {
  readonly ring: (drill: string) => void
  /** Calls back at every ring until the answer is called. */
  readonly listen: (drill: string, wake: () => void) => () => void
}

export function createBell(): Bell {
  const listeners = new Map<string, Set<() => void>>()
  return {
    ring: (drill) => {
      for (const wake of [...(listeners.get(drill) ?? [])]) wake()
    },
    listen: (drill, wake) => {
      const waiting = listeners.get(drill) ?? new Set()
      listeners.set(drill, waiting.add(wake))
      return () => {
        waiting.delete(wake)
        if (waiting.size === 0 && listeners.get(drill) === waiting) listeners.delete(drill)
      }
    },
  }
}
