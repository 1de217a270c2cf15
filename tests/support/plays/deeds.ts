import type { DrillState, ShownPost, ThreadState } from '../../../src/scenario/drill-state.ts'
import type { DrillAct } from '../../../src/scenario/events.ts'
import { PRIORITIES } from '../../../src/scenario/priority.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Visibility } from '../../../src/situation/situation.ts'
import type { Judge } from './judge.ts'
import type { PoolReply } from './pool.ts'
import type { Random } from './random.ts'

/** What a trainee does by themselves; the rest of a log is the server's. */
type Deed = Exclude<
  DrillAct['type'],
  'drill_started' | 'reply_judged' | 'clock_stood' | 'drill_interrupted' | 'drill_finished'
>

/** What a deed is done from. */
export interface Moment {
  readonly scenario: Scenario
  readonly state: DrillState
  readonly now: number
  readonly seq: number
  readonly random: Random
  readonly replies: readonly PoolReply[]
  readonly judge: Judge
  /** How likely the trainee uses the scenario's own model answer, and its bad one. */
  readonly temper: { readonly model: number; readonly bad: number; readonly silent: number }
}

/** Every deed there is, done to something at random; nothing where there is nothing to do it to. */
export const DEEDS: Readonly<Record<Deed, (moment: Moment) => readonly DrillAct[]>> = {
  reply_sent: (moment) => {
    const thread = anyThread(moment)
    return thread ? reply(moment, thread, thread.waiting?.beat ?? null) : []
  },
  reply_withdrawn: ({ state }) => {
    const pending = state.threads.flatMap(({ posts }) => posts).find((post) => post.reply?.pendingUntil)
    return pending?.reply ? [{ type: 'reply_withdrawn', reply: pending.reply.id }] : []
  },
  post_hidden: (moment) =>
    onPost(moment, ({ from }) => from !== 'brand').map((at) => ({ type: 'post_hidden', ...at })),
  listened: ({ scenario, random }) => [
    { type: 'listened', query: firstWords(random.pick(scenario.beats).text) },
  ],
  thread_solved: (moment) => {
    const thread = anyThread(moment)
    return thread ? [{ type: 'thread_solved', thread: thread.id }] : []
  },
  handed_over: (moment) => {
    const thread = anyThread(moment)
    return thread ? [{ type: 'handed_over', thread: thread.id, note: moment.random.pick(NOTES) }] : []
  },
  remedy_taken: (moment) => {
    const { scenario, random } = moment
    const thread = anyThread(moment)
    const done = scenario.remedies.filter(({ id }) => id !== null)
    if (!thread || done.length === 0) return []
    const { id, most } = random.pick(done)
    const sum = most && Math.ceil(most.sum * random.next() * 1.2)
    return [{ type: 'remedy_taken', thread: thread.id, remedy: id ?? '', sum }]
  },
  post_approved: (moment) =>
    onPost(moment, ({ held }) => held === 'waiting').map((at) => ({ type: 'post_approved', ...at })),
  post_declined: (moment) =>
    onPost(moment, ({ held }) => held === 'waiting').flatMap(({ thread, post }): readonly DrillAct[] => {
      const told = moment.state.threads.find(({ id }) => id === thread)
      const acts = told ? reply(moment, told, told.waiting?.beat ?? null) : []
      return [{ type: 'post_declined', thread, post, reply: `reply-${moment.seq}` }, ...acts]
    }),
  post_reported: (moment) =>
    onPost(moment, ({ from }) => from !== 'brand').map((at) => ({ type: 'post_reported', ...at })),
  priority_set: (moment) => {
    const thread = moment.scenario.mode === 'shift' ? anyThread(moment) : null
    return thread
      ? [{ type: 'priority_set', thread: thread.id, priority: moment.random.pick(PRIORITIES) }]
      : []
  },
  paused: () => [{ type: 'paused' }],
  resumed: () => [{ type: 'resumed' }],
}
export const KINDS = Object.keys(DEEDS) as readonly Deed[]

const NOTES = ['Please take this over.', 'A smell of gas, three people. I have answered nobody yet.']

/** Some post of some thread that fits; none when none does. */
function onPost(moment: Moment, fits: (post: ShownPost) => boolean) {
  const thread = anyThread(moment)
  const posts = thread?.posts.filter(fits) ?? []
  return thread && posts.length > 0 ? [{ thread: thread.id, post: moment.random.pick(posts).id }] : []
}

function anyThread({ state, random }: Moment): ThreadState | null {
  const found = state.threads.filter((thread) => thread.found)
  return found.length > 0 ? random.pick(found) : null
}

/** Answers a thread, with what the trainee's temper says. */
export function reply(moment: Moment, thread: ThreadState, beat: string | null): readonly DrillAct[] {
  const { state, now, seq, judge } = moment
  const answer = words(moment, beat)
  const id = `reply-${seq}`
  const { text, visibility } = answer
  return [
    { type: 'reply_sent', reply: id, thread: thread.id, beat, visibility, text, effective_at: now + 5000 },
    { type: 'reply_judged', reply: id, report: judge(state, thread.id, beat, answer) },
  ]
}

function words({ scenario, random, temper, replies }: Moment, beat: string | null) {
  const decisive = beat === null ? null : decisiveOf(scenario, beat)
  const share = random.next()
  if (decisive && share < temper.model) return decisive.model_answer
  if (decisive && share < temper.model + temper.bad) return decisive.bad_answer
  const { reply: text, visibility } = random.pick(replies)
  const other: Visibility = visibility === 'public' ? 'private' : 'public'
  return { text, visibility: random.chance(0.2) ? other : visibility }
}

export function decisiveOf({ beats }: Scenario, id: string) {
  return beats.find((beat) => beat.id === id)?.decisive ?? null
}

/** What somebody would search for to find a post. */
export function firstWords(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 3).join(' ')
}
