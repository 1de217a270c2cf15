/** Live pages that are open: counted by guest, and closed together when the server stops. */
export interface Streams {
  /** Null when this guest has too many open already. */
  readonly open: (guest: string) => { readonly closing: AbortSignal; readonly close: () => void } | null
  readonly closeAll: () => void
}

const PER_GUEST = 3
/** Far above what one process serves well; guests cost nothing to make, so their number alone is no limit. */
const IN_ALL = 12_000

export function createStreams(): Streams {
  const counts = new Map<string, number>()
  const end = new AbortController()
  let inAll = 0
  const add = (guest: string, change: number) => {
    inAll += change
    const count = (counts.get(guest) ?? 0) + change
    if (count > 0) counts.set(guest, count)
    else counts.delete(guest)
  }
  return {
    open: (guest) => {
      if ((counts.get(guest) ?? 0) >= PER_GUEST || inAll >= IN_ALL) return null
      add(guest, 1)
      let isOpen = true
      const close = () => {
        if (isOpen) add(guest, -1)
        isOpen = false
      }
      return { closing: end.signal, close }
    },
    closeAll: () => end.abort(),
  }
}
