import type { DrillState, Response, ShownPost, ThreadState, Waiting } from '../drill-state.ts'
import { moodOf, waitingIn } from './ask.ts'
import { minutesAt, realAt, standing, waitingRate } from './clock.ts'
import { GIVEN_UP } from './occur.ts'
import { decisivePending } from './pending.ts'
import type { Play, PostPlay, ResponsePlay, ThreadPlay } from './play.ts'

/** The state as it is shown at a real time at which everything due has happened. */
export function drillState(
  play: Play,
  now: number,
  closedBy: 'finished' | 'interrupted' | null,
): Omit<DrillState, 'nextChange'> {
  return {
    status: closedBy ?? statusOf(play),
    pace: play.pace,
    minutes: minutesAt(play.clock, now),
    rate: closedBy ? 0 : play.clock.rate,
    threads: play.threads.map((thread) => threadState(play, thread, now)),
    responses: play.responses.map(responseState),
    moods: [...play.points],
    ending: play.ending,
    pendingDecisive: decisivePending(play),
  }
}

/** Tells two moments of a play apart by everything that is shown but the running minutes. */
export function signature(play: Play): string {
  const posts = play.threads.map((thread) => [
    thread.found && thread.posts.length,
    thread.found,
    thread.solved,
    thread.handedOver !== null,
    thread.remedies.length,
    thread.posts[0]?.held,
  ])
  const responses = play.responses.map((one) => [
    one.answeredAfter !== null,
    one.neglected,
    one.late,
    one.replies.length,
  ])
  return JSON.stringify([
    play.phase,
    play.clock.rate,
    posts,
    responses,
    play.points.length,
    play.outgoing.length,
    decisivePending(play),
  ])
}

function statusOf(play: Play): DrillState['status'] {
  if (play.phase === 'ended') return 'ended'
  return play.paused ? 'paused' : 'running'
}

/** An untagged thread shows nothing before it was found. */
function threadState(play: Play, thread: ThreadPlay, now: number): ThreadState {
  const { found, solved, priority, handedOver, remedies, reach, script } = thread
  return {
    id: script.id,
    customer: script.customer,
    found,
    solved,
    handedOver,
    remedies,
    priority,
    mood: moodOf(play, thread),
    reach,
    posts: found ? thread.posts.map((post) => shownPost(play, post)) : [],
    waiting: found ? waitingState(play, thread, now) : null,
  }
}

function shownPost(play: Play, post: PostPlay): ShownPost {
  const { reply, person, ...rest } = post
  const shown = { ...rest, person, ...nameOf(play, person, post.from), reply: null }
  if (reply === null) return shown
  const pending = play.outgoing.find((one) => one.reply === reply)
  const report = play.reports.get(reply) ?? null
  return { ...shown, reply: { id: reply, pendingUntil: pending?.effectiveReal ?? null, report } }
}

function nameOf(play: Play, person: string, from: PostPlay['from']): { name: string; handle: string } {
  const { brand, cast } = play.scenario
  const { name, handle } =
    from === 'brand' ? brand : (cast.find(({ id }) => id === person) ?? { name: person, handle: '' })
  return { name, handle }
}

/** The newest waiting post: it is the one that a reply answers, and with it those that waited before it. */
function waitingState(play: Play, thread: ThreadPlay, now: number): Waiting | null {
  const response = waitingIn(play, thread).at(-1)
  if (!response) return null
  const { arrived, target, beat, lateReal } = response
  return {
    beat: beat.id,
    sinceMinutes: minutesAt(play.clock, now) - arrived.at,
    targetMinutes: target,
    dueReal: lateReal ?? reached(play, arrived.at + target, now),
    neglectedReal: reached(play, arrived.at + target * GIVEN_UP, now),
  }
}

/** When a minute is reached if the clock keeps running; while it stands, as if it went on now. */
function reached(play: Play, minute: number, now: number): number {
  if (!standing(play)) return realAt(play, minute)
  const rate = waitingRate(play) ?? 0
  const left = Math.max(0, minute - minutesAt(play.clock, now))
  return rate > 0 ? Math.ceil(now + (left * 60_000) / rate) : now
}

function responseState({ beat, arrived, target, answeredAfter, replies, neglected }: ResponsePlay): Response {
  return {
    beat: beat.id,
    thread: beat.thread,
    arrived,
    targetMinutes: target,
    tookMinutes: answeredAfter,
    replies,
    neglected,
  }
}
