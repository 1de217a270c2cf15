import type { Priority } from '../scenario/priority.ts'
import type { Viewer } from '../store/store.ts'
import { type Acted, appendTo } from './append.ts'
import type { OpenDrill } from './drill-view.ts'
import type { Training } from './training.ts'

/** Hides a customer's or bystander's post. */
export function hide(
  training: Training,
  viewer: Viewer,
  id: string,
  thread: string,
  post: string,
): Promise<Acted> {
  return appendTo(training, viewer, id, (open) => {
    const shown = somebodysPost(open, thread, post)
    if (!shown) return 'There is no such post to hide.'
    return shown.hidden ? [] : [{ type: 'post_hidden', thread, post }]
  })
}

/** Reports a post of somebody else to the platform. */
export function report(
  training: Training,
  viewer: Viewer,
  id: string,
  thread: string,
  post: string,
): Promise<Acted> {
  return appendTo(training, viewer, id, (open) => {
    const shown = somebodysPost(open, thread, post)
    if (!shown) return 'There is no such post to report.'
    return shown.reported ? [] : [{ type: 'post_reported', thread, post }]
  })
}

/** A post that stands in the thread and is not the brand's own. */
function somebodysPost(open: Parameters<typeof threadOf>[0], thread: string, post: string) {
  const shown = threadOf(open, thread)?.posts.find((one) => one.id === post)
  const stands = shown && shown.from !== 'brand' && shown.held !== 'waiting' && shown.held !== 'declined'
  return stands ? shown : undefined
}

/** Marks a thread as solved. */
export function solve(training: Training, viewer: Viewer, id: string, thread: string): Promise<Acted> {
  return appendTo(training, viewer, id, (open) => {
    const found = threadOf(open, thread)
    if (!found) return 'There is no such thread.'
    return found.solved ? [] : [{ type: 'thread_solved', thread }]
  })
}

/** A longer note is a report, and nobody on call reads one. */
const NOTE_MAX = 1000

/** Hands a thread to the crisis owner, with what they need to know. */
export function handOver(
  training: Training,
  viewer: Viewer,
  id: string,
  thread: string,
  words: string,
): Promise<Acted> {
  const note = words.trim()
  return appendTo(training, viewer, id, (open) => {
    const owner = open.scenario.crisis_owner
    const found = threadOf(open, thread)
    if (!owner) return 'Nobody is on call in this drill: answer it yourself.'
    if (!found) return 'There is no such thread.'
    if (found.handedOver !== null) return []
    if (open.state.status === 'ended') return 'Everybody has gone: the drill is over.'
    if (note === '') return `Write ${owner.name} a line first: what happened, and what was said so far.`
    if (note.length > NOTE_MAX)
      return `The note is too long: ${note.length} of ${NOTE_MAX} characters. Shorten it.`
    return [{ type: 'handed_over', thread, note }]
  })
}

/** Sets how urgent a thread of a shift is. */
export function prioritise(
  training: Training,
  viewer: Viewer,
  id: string,
  thread: string,
  priority: Priority,
): Promise<Acted> {
  return appendTo(training, viewer, id, (open) => {
    if (open.scenario.mode !== 'shift') return 'Priorities are set in shifts only.'
    const found = threadOf(open, thread)
    if (!found) return 'There is no such thread.'
    return found.priority === priority ? [] : [{ type: 'priority_set', thread, priority }]
  })
}

/** Only practice pauses: assigned and test drills run on, as their start says. */
export function pause(training: Training, viewer: Viewer, id: string): Promise<Acted> {
  return appendTo(training, viewer, id, ({ state, run }) => {
    if (run.kind !== 'practice') return 'This drill cannot be paused: it runs on, as its start said.'
    return state.status === 'running' ? [{ type: 'paused' }] : []
  })
}

export function resume(training: Training, viewer: Viewer, id: string): Promise<Acted> {
  return appendTo(training, viewer, id, ({ state }) =>
    state.status === 'paused' ? [{ type: 'resumed' }] : [],
  )
}

/** A thread the trainee can see. */
export function threadOf({ state }: OpenDrill, id: string) {
  return state.threads.find((thread) => thread.id === id && thread.found)
}
