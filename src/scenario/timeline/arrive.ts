import type { AwaitedAct, Beat } from '../beat.ts'
import { canStillHold, holds } from '../conditions.ts'
import { moodOf, sideOf, threadNamed } from './ask.ts'
import { move } from './move.ts'
import type { Play, ReplyFacts, Scheduled, ThreadPlay } from './play.ts'

/** Puts a beat on the timeline. */
export function schedule(play: Play, beat: Beat, due: number, chosen: boolean): void {
  const order = play.scenario.beats.indexOf(beat)
  play.scheduled = [...play.scheduled, { beat, due, order, chosen }]
}

/** A scheduled beat is due: it appears, unless its condition says otherwise. */
export function fallDue(play: Play, scheduled: Scheduled): void {
  const { beat, due, chosen } = scheduled
  play.scheduled = play.scheduled.filter((one) => one !== scheduled)
  const thread = threadNamed(play, beat.thread)
  if (thread && (chosen || holds(beat.when, play, thread, thread.lastReply))) appear(play, thread, beat, due)
}

/** Takes off the timeline what can no longer come, so that nobody waits for nothing. */
export function prune(play: Play): void {
  const possible = ({ beat, chosen }: Scheduled) => {
    const thread = threadNamed(play, beat.thread)
    return thread !== undefined && (chosen || canStillHold(beat.when, play, thread))
  }
  if (!play.scheduled.every(possible)) play.scheduled = play.scheduled.filter(possible)
}

/** Chooses the reaction to the first reply to a decisive beat: the first in the file whose condition holds. */
export function react(play: Play, beat: string, reply: ReplyFacts, at: number): void {
  const reaction = play.scenario.beats.find(({ trigger, when, thread: id }) => {
    const thread = threadNamed(play, id)
    return (
      trigger.kind === 'reply_to' &&
      trigger.beat === beat &&
      thread !== undefined &&
      holds(when, play, thread, reply)
    )
  })
  if (reaction) schedule(play, reaction, at + reaction.trigger.minutes, true)
}

/** Puts on the timeline what follows an act of the trainee; each beat once. */
export function follow(
  play: Play,
  { script }: ThreadPlay,
  act: AwaitedAct,
  at: number,
  remedy?: string,
): void {
  for (const beat of play.scenario.beats) {
    const { trigger } = beat
    const waits =
      trigger.kind === 'acted' &&
      trigger.act === act &&
      trigger.thread === script.id &&
      (trigger.remedy ?? remedy) === remedy
    const known = play.appeared.has(beat.id) || play.scheduled.some((one) => one.beat === beat)
    if (waits && !known) schedule(play, beat, at + trigger.minutes, false)
  }
}

function appear(play: Play, thread: ThreadPlay, beat: Beat, at: number): void {
  const { id, from: person, text, visibility } = beat
  const from = sideOf(play, thread, person)
  const post = {
    id,
    from,
    person,
    text,
    visibility,
    at,
    real: play.real,
    beat: id,
    reply: null,
    hidden: false,
    held: beat.held ? ('waiting' as const) : null,
    reported: false,
  }
  thread.posts = [...thread.posts, post]
  play.appeared.set(id, at)
  if (beat.mood !== 0 || beat.reach !== 0) {
    move(play, thread, at, id, moodOf(play, thread) + beat.mood, thread.reach + beat.reach)
  }
  if (beat.decisive || beat.held) waitForAnswer(play, thread, beat, at)
  for (const next of play.scenario.beats) {
    if (next.trigger.kind === 'after' && next.trigger.beat === id)
      schedule(play, next, at + next.trigger.minutes, false)
  }
}

/** A post that wants an answer also opens a thread again that was marked as solved. */
function waitForAnswer(play: Play, thread: ThreadPlay, beat: Beat, at: number): void {
  thread.solved = false
  play.responses.push({
    beat,
    arrived: { at, real: play.real },
    target: beat.decisive?.target_minutes ?? 60,
    answeredAfter: null,
    replies: [],
    late: false,
    lateReal: null,
    neglected: false,
  })
}
