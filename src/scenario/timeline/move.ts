import type { Play, ThreadPlay } from './play.ts'

/** Moves a thread's mood and reach, within their bounds, and remembers what moved them. */
export function move(
  play: Play,
  thread: ThreadPlay,
  at: number,
  cause: string,
  mood: number,
  reach: number,
): void {
  const now = Math.max(0, Math.min(100, mood))
  play.moods.set(thread.script.customer, now)
  thread.reach = Math.max(0, Math.round(reach))
  play.points.push({ at, thread: thread.script.id, mood: now, reach: thread.reach, cause })
}
