import type { DrillState, ShownPost, ThreadState } from '../../src/scenario/drill-state.ts'
import type { Priority } from '../../src/scenario/priority.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { lookAt, type Running } from './clock.ts'
import { firstName } from './people.ts'
import { inOrder, type QueueOrder } from './queue-order.ts'
import { duration, figure, spoken } from './time.ts'

/** One row of the queue. */
export interface Ticket {
  readonly thread: string
  readonly person: { readonly id: string; readonly name: string }
  /** "41 min" since the customer's last word, or how it stands. */
  readonly when: string
  readonly words: string
  readonly look: 'calm' | 'warm' | 'late' | 'done' | 'still'
  readonly state: string
  /** The same in words, where it is a running figure. */
  readonly stateWords?: string
  /** Share of the target used, 0 to 100; null when nothing waits. */
  readonly share: number | null
  readonly running: Running | null
  readonly posts: number
  /** Left out where there is none to set. */
  readonly priority?: Priority | null
}

/** A thread is nothing to see before its first post. */
function isVisible({ found, posts }: ThreadState): boolean {
  return found && posts.length > 0
}

/** The rows of all threads that can be seen: those of a shift in the order asked for, else as the scenario has them. */
export function tickets(
  scenario: Scenario,
  state: DrillState,
  now: number,
  order: QueueOrder = 'left',
): readonly Ticket[] {
  const seen = state.threads.filter(isVisible)
  const shift = scenario.mode === 'shift'
  return (shift ? inOrder(seen, order) : seen).map((thread) => ({
    ...ticketHead(scenario, thread, state.minutes),
    ...standing(thread, state, now, scenario),
    ...(shift ? { priority: thread.priority } : {}),
  }))
}

function ticketHead(scenario: Scenario, thread: ThreadState, minutes: number) {
  const last = thread.posts.at(-1)
  return {
    thread: thread.id,
    person: { id: thread.customer, name: nameOf(scenario, thread.customer) },
    when: last ? duration(minutes - last.at) : '',
    words: last ? lastWords(last) : '',
    posts: thread.posts.length,
  }
}

/** Whose words they are stands above them, but for our own. */
function lastWords({ text, from, reply }: ShownPost): string {
  return from === 'brand' && reply ? `You: ${text}` : text
}

const DECIDED = { waiting: 'Open', approved: 'Approved', declined: 'Declined' } as const

function standing(thread: ThreadState, state: DrillState, now: number, scenario: Scenario) {
  const name = firstName(nameOf(scenario, thread.customer))
  if (thread.solved) return { look: 'done' as const, state: 'Marked solved', share: null, running: null }
  const waiting = thread.waiting
  const held = thread.posts[0]?.held
  if (!waiting && held) return { look: 'done' as const, state: DECIDED[held], share: null, running: null }
  if (!waiting) {
    const ours = thread.posts.findLast((post) => post.from !== 'bystander')?.from === 'brand'
    return { look: 'still' as const, state: ours ? `Waiting on ${name}` : 'Open', share: null, running: null }
  }
  if (state.pace === 'untimed')
    return { look: 'calm' as const, state: 'Waits for you', share: 0, running: null }
  const used = waiting.sinceMinutes / waiting.targetMinutes
  const left = waiting.targetMinutes - waiting.sinceMinutes
  return {
    look: lookAt(used),
    state: left > 0 ? `${figure(left)} left` : `${duration(-left)} late`,
    stateWords: left > 0 ? `${spoken(left)} left` : `${spoken(-left)} late`,
    share: Math.min(100, Math.round(used * 100)),
    running:
      state.rate > 0 ? { due: waiting.dueReal, now, rate: state.rate, target: waiting.targetMinutes } : null,
  }
}

/** A person's name in the cast, else the id. */
export function nameOf(scenario: Scenario, person: string): string {
  return scenario.cast.find((member) => member.id === person)?.name ?? person
}

/** The thread to show when none was asked for: the one whose target runs out first, else the first that is visible. */
export function chooseThread(state: DrillState): string | null {
  const visible = state.threads.filter(isVisible)
  const urgent = visible.filter((thread) => thread.waiting !== null).toSorted((a, b) => left(a) - left(b))
  return (urgent[0] ?? visible[0])?.id ?? null
}

function left(thread: ThreadState): number {
  return thread.waiting
    ? thread.waiting.targetMinutes - thread.waiting.sinceMinutes
    : Number.POSITIVE_INFINITY
}

/** How long each side has let the other wait, in scenario minutes. */
export function sides(thread: ThreadState, minutes: number): { readonly you: number; readonly them: number } {
  if (thread.waiting) return { you: thread.waiting.sinceMinutes, them: 0 }
  const last = thread.posts.findLast((post) => post.from !== 'bystander')
  return { you: 0, them: last?.from === 'brand' ? minutes - last.at : 0 }
}

/** Replies of a thread that may still be called back. */
export function outgoing(thread: ThreadState, now: number): readonly ShownPost[] {
  return thread.posts.filter((post) => (post.reply?.pendingUntil ?? 0) > now)
}
