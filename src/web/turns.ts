/** Gives live pages the thread of the process one after another, so that a burst of due posts neither blocks requests nor piles up in memory. */
export type Turns = (work: () => Promise<void> | void) => void

/** After so much work at a stretch everybody else is let in. */
const STRETCH_MS = 5

/** `work` must not throw: whoever asks for a turn knows what a failure means to it. */
export function createTurns(): Turns {
  let waiting: (() => Promise<void> | void)[] = []
  let working = false
  const workOff = async () => {
    let begun = performance.now()
    while (waiting.length > 0) {
      const round = waiting
      waiting = []
      for (const work of round) {
        await work()
        if (performance.now() - begun < STRETCH_MS) continue
        await new Promise((resolve) => setImmediate(resolve))
        begun = performance.now()
      }
    }
    working = false
  }
  return (work) => {
    waiting.push(work)
    if (working) return
    working = true
    setImmediate(workOff)
  }
}
