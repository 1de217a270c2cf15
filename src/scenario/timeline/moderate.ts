import type { Beat } from '../beat.ts'
import type { DrillAct } from '../events.ts'
import { HIDDEN_OWN, REACH_HIDDEN } from '../mood.ts'
import { follow } from './arrive.ts'
import { moodOf, responseTo, threadNamed } from './ask.ts'
import { minutesAt } from './clock.ts'
import { move } from './move.ts'
import type { Play, PostPlay, ThreadPlay } from './play.ts'

type Decided<T extends DrillAct['type']> = Extract<DrillAct, { type: T }>

/** A held post may stand. One that wants no answer, or should not stand at all, is dealt with by that. */
export function approve(play: Play, act: Decided<'post_approved'>): void {
  const found = heldPost(play, act)
  if (!found) return
  const { thread, post, beat } = found
  post.held = 'approved'
  const at = minutesAt(play.clock, play.real)
  const response = responseTo(play, beat.id)
  if (response && (!beat.decisive || beat.breaks)) response.answeredAfter ??= at - response.arrived.at
  follow(play, thread, 'approve', at)
}

/** A held post may not stand; the reply that follows tells its writer why. Declined criticism is passed on as a hidden one is. */
export function decline(play: Play, act: Decided<'post_declined'>): void {
  const found = heldPost(play, act)
  if (!found) return
  const { thread, post, beat } = found
  post.held = 'declined'
  const at = minutesAt(play.clock, play.real)
  follow(play, thread, 'decline', at)
  if (beat.breaks) return
  const reach = thread.reach * (1 + REACH_HIDDEN)
  move(play, thread, at, `declined:${post.id}`, moodOf(play, thread) + HIDDEN_OWN, reach)
}

/** A post is reported to the platform, once. What comes of it the scenario tells. */
export function report(play: Play, act: Decided<'post_reported'>): void {
  const thread = threadNamed(play, act.thread)
  const post = thread?.posts.find(({ id }) => id === act.post)
  if (!thread?.found || !post || post.reported || post.from === 'brand') return
  post.reported = true
  follow(play, thread, 'report', minutesAt(play.clock, play.real))
}

function heldPost(
  play: Play,
  { thread: id, post: named }: { readonly thread: string; readonly post: string },
): { readonly thread: ThreadPlay; readonly post: PostPlay; readonly beat: Beat } | null {
  const thread = threadNamed(play, id)
  const post = thread?.posts.find((one) => one.id === named)
  const beat = play.scenario.beats.find((one) => one.id === post?.beat)
  return thread?.found && post?.held === 'waiting' && beat ? { thread, post, beat } : null
}
