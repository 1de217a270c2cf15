import type { DrillAct } from '../events.ts'
import { finds } from '../listening.ts'
import { HIDDEN_OTHER, HIDDEN_OWN, REACH_HIDDEN } from '../mood.ts'
import type { Pace } from '../pace.ts'
import type { Priority } from '../priority.ts'
import { mayGo } from '../record-data.ts'
import { follow, schedule } from './arrive.ts'
import { isHeldBack, moodOf, responseTo, threadNamed, waitingIn, waits } from './ask.ts'
import { minutesAt } from './clock.ts'
import { approve, decline, report } from './moderate.ts'
import { move } from './move.ts'
import { settle } from './occur.ts'
import type { Play, ResponsePlay, ThreadPlay } from './play.ts'
import { handOver, takeRemedy } from './record-acts.ts'

/** What moves a replay on: an act of the log, or the border of a time in which the server was down. */
export type TimedStep = { readonly at: number } & (DrillAct | { readonly type: 'stand' | 'go' })

/** Applies one act at its time. Acts that make no sense then (an unknown thread, a post that is not there) change nothing. */
export function apply(play: Play, act: TimedStep): void {
  if (act.type === 'drill_started') begin(play, act.at, act.pace ?? 1)
  if (play.phase !== 'running') return
  play.real = Math.max(play.real, act.at)
  change(play, act)
  settle(play)
}

function change(play: Play, act: TimedStep): void {
  if (act.type === 'reply_sent') send(play, act)
  else if (act.type === 'reply_withdrawn') withdraw(play, act.reply)
  else if (act.type === 'post_hidden') hide(play, act.thread, act.post)
  else if (act.type === 'listened') listen(play, act.query)
  else if (act.type === 'thread_solved') solve(play, act.thread)
  else if (act.type === 'handed_over') handOver(play, act.thread)
  else if (act.type === 'remedy_taken') takeRemedy(play, act)
  else if (act.type === 'post_approved') approve(play, act)
  else if (act.type === 'post_declined') decline(play, act)
  else if (act.type === 'post_reported') report(play, act)
  else if (act.type === 'priority_set') prioritise(play, act.thread, act.priority)
  else if (act.type === 'paused' || act.type === 'resumed') play.paused = act.type === 'paused'
  else if (act.type === 'stand' || act.type === 'go') play.stood = act.type === 'stand'
}

function begin(play: Play, real: number, pace: Pace): void {
  if (play.phase !== 'before') return
  play.pace = pace
  play.phase = 'running'
  play.real = real
  play.clock = { real, minutes: 0, rate: 0 }
  for (const thread of play.threads) move(play, thread, 0, 'start', moodOf(play, thread), thread.reach)
  for (const beat of play.scenario.beats) {
    if (beat.trigger.kind === 'at') schedule(play, beat, beat.trigger.minutes, false)
  }
}

type Sent = Extract<DrillAct, { type: 'reply_sent' }>

function send(play: Play, act: Sent): void {
  const thread = threadNamed(play, act.thread)
  if (!thread?.found || thread.posts.some((post) => post.reply === act.reply)) return
  const sent = minutesAt(play.clock, play.real)
  const named = act.beat === null ? undefined : responseTo(play, act.beat)
  const to = named && waits(named) && named.beat.thread === act.thread ? named : null
  const answers = to ? waitingIn(play, thread) : []
  const adds = to ? null : stillOpen(play, thread)
  const { reply, text, visibility } = act
  const post = {
    id: reply,
    from: 'brand',
    person: 'brand',
    text,
    visibility,
    at: sent,
    real: play.real,
    beat: null,
    reply,
    hidden: false,
    held: null,
    reported: false,
  } as const
  thread.posts = [...thread.posts, post]
  const effectiveReal = Math.max(play.real, act.effective_at)
  play.outgoing = [...play.outgoing, { reply, thread, to, answers, adds, visibility, sent, effectiveReal }]
}

/** The answered post that is still the customer's last word: a further word belongs to it. */
function stillOpen(play: Play, thread: ThreadPlay): ResponsePlay | null {
  const last = thread.posts.findLast((post) => post.from === 'customer')
  const response = last?.beat ? responseTo(play, last.beat) : undefined
  return response && response.answeredAfter !== null ? response : null
}

function withdraw(play: Play, reply: string): void {
  const outgoing = play.outgoing.find((one) => one.reply === reply)
  if (!outgoing) return
  play.outgoing = play.outgoing.filter((one) => one !== outgoing)
  outgoing.thread.posts = outgoing.thread.posts.filter((post) => post.reply !== reply)
}

function hide(play: Play, threadId: string, postId: string): void {
  const thread = threadNamed(play, threadId)
  const post = thread?.posts.find(({ id }) => id === postId)
  if (!thread?.found || !post || post.hidden || post.from === 'brand' || isHeldBack(post)) return
  post.hidden = true
  const own = post.from === 'customer'
  thread.hidden ||= own
  const at = minutesAt(play.clock, play.real)
  follow(play, thread, 'hide', at)
  if (mayGo(play.scenario, post)) return
  const mood = moodOf(play, thread) + (own ? HIDDEN_OWN : HIDDEN_OTHER)
  move(play, thread, at, `hidden:${post.id}`, mood, thread.reach * (1 + REACH_HIDDEN))
}

function listen(play: Play, query: string): void {
  for (const thread of play.threads) {
    thread.found ||= thread.posts.some((post) => finds(query, post.text))
  }
}

function solve(play: Play, id: string): void {
  const thread = threadNamed(play, id)
  if (!thread?.found) return
  thread.solved = true
  follow(play, thread, 'solve', minutesAt(play.clock, play.real))
}

function prioritise(play: Play, id: string, priority: Priority): void {
  const thread = threadNamed(play, id)
  if (thread?.found) thread.priority = priority
}
