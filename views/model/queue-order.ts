import type { ThreadState } from '../../src/scenario/drill-state.ts'

/** In which order the queue of a shift stands. */
export const QUEUE_ORDERS = ['left', 'waiting', 'priority'] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

export const ORDER_WORDS: Readonly<Record<QueueOrder, string>> = {
  left: 'Time left',
  waiting: 'Waiting',
  priority: 'Priority',
}

/** The order of these letters, as addresses and cookies carry it. */
export function queueOrderOf(text: string | undefined): QueueOrder | undefined {
  return QUEUE_ORDERS.find((order) => order === text)
}

/** Threads in an order. Whoever waits stands before whoever does not; of equals the one that came first in the scenario. */
export function inOrder(threads: readonly ThreadState[], order: QueueOrder): readonly ThreadState[] {
  const keys = {
    left: (thread: ThreadState) => [group(thread), left(thread)],
    waiting: (thread: ThreadState) => [group(thread), -waited(thread)],
    // Without a priority somebody still has to look.
    priority: (thread: ThreadState) => [group(thread), thread.priority ?? 0, left(thread)],
  }
  const key = keys[order]
  return threads.toSorted((a, b) => compare(key(a), key(b)))
}

function group({ waiting, solved }: ThreadState): number {
  if (waiting) return 0
  return solved ? 2 : 1
}

function left({ waiting }: ThreadState): number {
  return waiting ? waiting.targetMinutes - waiting.sinceMinutes : 0
}

function waited({ waiting }: ThreadState): number {
  return waiting?.sinceMinutes ?? 0
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
