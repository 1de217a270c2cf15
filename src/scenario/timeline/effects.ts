import { chooseEnding } from '../endings.ts'
import { LATE, moodStep, NEGLECTED, REACH_LATE } from '../mood.ts'
import { react } from './arrive.ts'
import { moodOf, sideOf, threadNamed } from './ask.ts'
import { minutesAt } from './clock.ts'
import { move } from './move.ts'
import type { Outgoing, Play, ResponsePlay } from './play.ts'

/** A reply can no longer be called back: it answers what waited, moves the mood, and sets off what comes of it. */
export function takeEffect(play: Play, outgoing: Outgoing): void {
  const { reply, thread, to, answers, adds, visibility, sent } = outgoing
  play.outgoing = play.outgoing.filter((one) => one !== outgoing)
  const first = to !== null && to.answeredAfter === null
  for (const response of answers) {
    response.answeredAfter ??= sent - response.arrived.at
    response.replies = [...response.replies, reply]
  }
  if (adds) adds.replies = [...adds.replies, reply]
  const report = play.reports.get(reply) ?? null
  const late = to !== null && sent - to.arrived.at > to.target
  thread.lastReply = { report, visibility, late }
  const now = minutesAt(play.clock, play.real)
  const change = moodStep(report, visibility === 'public', !first)
  move(play, thread, now, reply, moodOf(play, thread) + change.mood, thread.reach * (1 + change.reach))
  if (first) react(play, to.beat.id, thread.lastReply, now)
}

/** A target passed without an answer. */
export function turnLate(play: Play, response: ResponsePlay, minute: number): void {
  response.late = true
  response.lateReal = play.real
  silence(play, response, minute, `late:${response.beat.id}`, LATE)
}

/** Nobody will answer a post any more. */
export function giveUp(play: Play, response: ResponsePlay, minute: number): void {
  response.neglected = true
  silence(play, response, minute, `neglected:${response.beat.id}`, NEGLECTED)
}

function silence(play: Play, response: ResponsePlay, minute: number, cause: string, change: number): void {
  const thread = threadNamed(play, response.beat.thread)
  if (thread)
    move(play, thread, minute, cause, moodOf(play, thread) + change, thread.reach * (1 + REACH_LATE))
}

/** The last words, and how the thread stands by them. */
export function end(play: Play): void {
  const ending = chooseEnding(play)
  const at = minutesAt(play.clock, play.real)
  play.phase = 'ended'
  const thread = ending && threadNamed(play, ending.thread)
  if (!ending || !thread) return
  play.ending = ending.id
  const { from: person, text, visibility } = ending.last_words
  const id = `ending:${ending.id}`
  const from = sideOf(play, thread, person)
  thread.posts = [
    ...thread.posts,
    {
      id,
      from,
      person,
      text,
      visibility,
      at,
      real: play.real,
      beat: null,
      reply: null,
      hidden: false,
      held: null,
      reported: false,
    },
  ]
  move(play, thread, at, id, ending.mood, ending.reach)
}
