/** Where the time comes from. Tests pass a clock of their own; nothing else in the program asks for the time. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Real milliseconds until this clock shows the time; how long a timer has to wait for it. */
  until(time: number): number
}

export const systemClock: Clock = {
  now: () => Date.now(),
  until: (time) => Math.max(0, time - Date.now()),
}
