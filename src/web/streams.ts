/** Live pages that are open: counted by guest, and closed together when the server stops. */
export interface Streams {
  /** Null when this guest has too many open already. */
  readonly open: (guest: string) => { readonly closing: AbortSignal; readonly close: () => void } | null
  readonly closeAll: () => void
}

const PER_GUEST = 3

export function createStreams(): Streams {
  const counts = new Map<string, number>()
  const end = new AbortController()
  const add = (guest: string, change: number) => {
    const count = (counts.get(guest) ?? 0) + change
    if (count > 0) counts.set(guest, count)
    else counts.delete(guest)
  }
  return {
    open: (guest) => {
      if ((counts.get(guest) ?? 0) >= PER_GUEST) return null
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
