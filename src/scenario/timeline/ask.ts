import type { Play, PostPlay, ResponsePlay, ThreadPlay } from './play.ts'

/** What is asked of a play while it is replayed. Nothing here changes it. */

/** Not answered and not given up. */
export function waits(response: ResponsePlay): boolean {
  return response.answeredAfter === null && !response.neglected
}

export function threadNamed(play: Play, id: string): ThreadPlay | undefined {
  return play.threads.find(({ script }) => script.id === id)
}

export function responseTo(play: Play, beat: string): ResponsePlay | undefined {
  return play.responses.find((response) => response.beat.id === beat)
}

/** Nobody but its writer sees it: it waits for a decision, or was declined. */
export function isHeldBack({ held }: Pick<PostPlay, 'held'>): boolean {
  return held === 'waiting' || held === 'declined'
}

/** Whose side somebody of the cast is on in a thread. */
export function sideOf(play: Play, thread: ThreadPlay, person: string): PostPlay['from'] {
  if (person === thread.script.customer) return 'customer'
  const role = play.scenario.cast.find(({ id }) => id === person)?.role
  return role === 'colleague' ? 'brand' : 'bystander'
}

/** Posts that wait in a thread, oldest first. */
export function waitingIn(play: Play, thread: ThreadPlay): readonly ResponsePlay[] {
  return play.responses.filter((response) => waits(response) && response.beat.thread === thread.script.id)
}

export function moodOf(play: Play, thread: ThreadPlay): number {
  return play.moods.get(thread.script.customer) ?? 50
}
