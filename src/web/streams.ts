/** Live pages that are open: counted by guest, and closed together when the server stops. */
export interface Streams {
  /** Null when this guest has too many open already; else what gives the place back. `end` is called when the server stops. */
  readonly open: (guest: string, end: () => void) => (() => void) | null
  readonly closeAll: () => void
}

const PER_GUEST = 3
/** Far above what one process serves well; guests cost nothing to make, so their number alone is no limit. */
const IN_ALL = 12_000

export function createStreams(): Streams {
  const counts = new Map<string, number>()
  const ends = new Set<() => void>()
  const add = (guest: string, change: number) => {
    const count = (counts.get(guest) ?? 0) + change
    if (count > 0) counts.set(guest, count)
    else counts.delete(guest)
  }
  return {
    open: (guest, end) => {
      if ((counts.get(guest) ?? 0) >= PER_GUEST || ends.size >= IN_ALL) return null
      add(guest, 1)
      ends.add(end)
      return () => {
        if (ends.delete(end)) add(guest, -1)
      }
    },
    closeAll: () => {
      for (const end of [...ends]) end()
    },
  }
}
