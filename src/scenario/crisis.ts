import type { Crisis } from '../situation/situation.ts'
import type { Beat } from './beat.ts'
import type { DrillState, Response, ShownPost, ThreadState } from './drill-state.ts'
import { wordsOf } from './listening.ts'
import type { CrisisOwner, Scenario } from './scenario.ts'

interface Drill {
  readonly scenario: Scenario
  readonly state: DrillState
}

/** So much of the approved line must stand in a reply: a name before it or a word less changes nothing. */
const HELD = 0.85

/** The posts that showed a crisis, the first of each thread, in the order of their arrival. */
export function crisisPosts({ scenario, state }: Drill): readonly Response[] {
  const seen = new Set(state.threads.filter(({ found }) => found).map(({ id }) => id))
  const shown = state.responses.filter(
    ({ beat, thread }) => seen.has(thread) && crisisAt(scenario, beat).length > 0,
  )
  return shown.filter((one, at) => shown.findIndex(({ thread }) => thread === one.thread) === at)
}

/** Whether a thread is a crisis or comes to one: who hands it over early has foresight. */
export function isCrisis(scenario: Scenario, thread: string): boolean {
  return scenario.beats.some((beat) => beat.thread === thread && crisisIn(scenario, beat).length > 0)
}

/** Danger and the law wait for nobody; anger that spreads is an ordinary fault to miss. */
export function isGrave(scenario: Scenario, beat: string): boolean {
  return crisisAt(scenario, beat).some((kind) => kind === 'danger' || kind === 'legal')
}

/** There was time to see to it: its target has passed, or the drill went on to its end. */
export function ranOut(state: DrillState, { arrived, targetMinutes }: Response): boolean {
  return state.ending !== null || state.minutes - arrived.at > targetMinutes
}

/** Later than the target by both clocks: the scenario's jumps while nobody waits, the wall's goes on while the drill is paused. */
export function handedLate({ scenario, state }: Drill, crisis: Response, at: number, real: number): boolean {
  const seconds = scenario.beats.find(({ id }) => id === crisis.beat)?.decisive?.target_real_seconds ?? 0
  const slowed = state.pace === 'untimed' ? Number.POSITIVE_INFINITY : state.pace
  const soon = real - crisis.arrived.real <= seconds * 1000 * slowed
  return !soon && at - crisis.arrived.at > crisis.targetMinutes
}

/** The crisis is with its owner, and so is a promise in a thread that was handed over or that tells the approved line. */
export function carriedOn({ scenario, state }: Drill, thread: ThreadState, promise: string): boolean {
  const owner = scenario.crisis_owner
  if (!owner || state.threads.every(({ handedOver }) => handedOver === null)) return false
  return thread.handedOver !== null || holdsLine(owner.holding_line, promise)
}

/** Whether the public reads the approved line in a thread. */
export function heldInPublic(thread: ThreadState | undefined, { holding_line }: CrisisOwner): boolean {
  return ours(thread).some(({ visibility, text }) => visibility === 'public' && holdsLine(holding_line, text))
}

/** Replies in a thread of the crisis that argue after the hand-over, or in a legal matter admit fault before the owner has spoken. */
export function voices(
  { scenario }: Pick<Drill, 'scenario'>,
  thread: ThreadState | undefined,
  handed: number,
): readonly (readonly ['argued' | 'admitted', ShownPost])[] {
  const legal = scenario.beats.some(
    (beat) => beat.thread === thread?.id && crisisIn(scenario, beat).includes('legal'),
  )
  const spoke = thread?.posts.find(({ from, reply }) => from === 'brand' && reply === null)?.real
  const argues = (post: ShownPost) => {
    const judged = post.reply?.report?.judgement
    return post.real > handed && (judged?.defensive === true || judged?.discourteous === true)
  }
  const admits = (post: ShownPost) =>
    legal && post.real < (spoke ?? Number.POSITIVE_INFINITY) && post.reply?.report?.judgement?.ownership
  return [
    ...ours(thread)
      .filter(argues)
      .map((post) => ['argued', post] as const),
    ...ours(thread)
      .filter(admits)
      .map((post) => ['admitted', post] as const),
  ]
}

/** Whether a text tells the approved line: the same words for everybody, with room for a name and a signature. */
function holdsLine(line: string, text: string): boolean {
  const wanted = new Set(wordsOf(line))
  const told = new Set(wordsOf(text))
  return wanted.size > 0 && [...wanted].filter((word) => told.has(word)).length >= wanted.size * HELD
}

function crisisAt(scenario: Scenario, id: string): readonly Crisis[] {
  const beat = scenario.beats.find((one) => one.id === id)
  return beat ? crisisIn(scenario, beat) : []
}

/** What makes a decisive post a crisis: what it says itself, else what its thread says. */
function crisisIn({ threads }: Scenario, { thread, decisive }: Beat): readonly Crisis[] {
  const usual = threads.find(({ id }) => id === thread)?.expectations.crisis ?? []
  return decisive ? (decisive.expectations.crisis ?? usual) : []
}

function ours(thread: ThreadState | undefined): readonly ShownPost[] {
  return thread?.posts.filter(({ reply }) => reply !== null) ?? []
}
