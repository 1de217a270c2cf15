/**
 * How urgent a thread of a shift is. 1: somebody is in danger, or it is going round faster than it is answered. 2: money, health or a
 * day at stake for one person. 3: a plain question, praise, whatever loses nothing by waiting.
 */
export const PRIORITIES = [1, 2, 3] as const
export type Priority = (typeof PRIORITIES)[number]

export const PRIORITY_WORDS: Readonly<Record<Priority, string>> = { 1: 'At once', 2: 'Soon', 3: 'Can wait' }

/** The priority of these letters, as forms carry it. */
export function priorityOf(text: string): Priority | undefined {
  return PRIORITIES.find((priority) => String(priority) === text)
}
