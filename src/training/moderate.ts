import type { Viewer } from '../store/store.ts'
import { threadOf } from './act.ts'
import { type Acted, appendTo } from './append.ts'
import type { OpenDrill } from './drill-view.ts'
import { sentActs } from './reply.ts'
import { wordsProblem } from './reply-problem.ts'
import type { Training } from './training.ts'

/** Lets a post of the group stand. */
export function approve(
  training: Training,
  viewer: Viewer,
  id: string,
  thread: string,
  post: string,
): Promise<Acted> {
  return appendTo(training, viewer, id, (open) => {
    const problem = decisionProblem(open, thread, post, 'approved')
    if (problem !== null) return problem
    return heldIn(open, thread, post) === 'waiting' ? [{ type: 'post_approved', thread, post }] : []
  })
}

/** Declines a post of the group; the reason goes to its writer as a private message, judged like any, and cannot be called back. */
export function decline(
  training: Training,
  viewer: Viewer,
  id: string,
  { thread, post, text }: { readonly thread: string; readonly post: string; readonly text: string },
): Promise<Acted> {
  const reply = training.ids.id()
  return appendTo(training, viewer, id, (open) => {
    const problem = decisionProblem(open, thread, post, 'declined')
    if (problem !== null) return problem
    if (heldIn(open, thread, post) !== 'waiting') return []
    if (text.trim() === '') return 'Write the reason first: its writer wants to know what has to change.'
    const reason = { thread, box: '', text, visibility: 'private' } as const
    const wrong = wordsProblem(open, reason)
    if (wrong) return wrong
    return [
      { type: 'post_declined', thread, post, reply },
      ...sentActs(training, open, reason, reply, open.now),
    ]
  })
}

function heldIn(open: OpenDrill, thread: string, post: string) {
  return threadOf(open, thread)?.posts.find(({ id }) => id === post)?.held ?? null
}

/** Why no such decision can be taken; null when it can, or was. */
function decisionProblem(
  open: OpenDrill,
  thread: string,
  post: string,
  wanted: 'approved' | 'declined',
): string | null {
  const held = heldIn(open, thread, post)
  if (held === null) return 'There is no such post to decide about.'
  if (open.state.status === 'ended') return 'Everybody has gone: the drill is over.'
  return held === 'waiting' || held === wanted ? null : `It was ${held} already, perhaps from another tab.`
}
