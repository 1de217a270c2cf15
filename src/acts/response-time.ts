import { act } from './reading.ts'

export interface FirstResponse {
  readonly minutes: number
  readonly target: number
}

/** Minutes from the customer's last post to the reply; undefined when the caller gave no times. Untimed situations are not graded on speed. */
export const firstResponse = act(({ situation, repliedAt, expectations }): FirstResponse | undefined => {
  const posted = situation.thread.filter((post) => post.from === 'customer').at(-1)?.at
  if (!posted || !repliedAt) return undefined
  return {
    minutes: Math.max(0, (Date.parse(repliedAt) - Date.parse(posted)) / 60_000),
    target: expectations.target_minutes,
  }
})
