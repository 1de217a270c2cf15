import type { Beat } from './beat.ts'
import type { DrillAct } from './events.ts'

/** What is right to do with a held post before it is answered: nothing with any other. The reason for declining is the reply. */
export function rightDecision({ id: post, thread, held, breaks }: Beat, reply: string): readonly DrillAct[] {
  if (!held) return []
  return breaks ? [{ type: 'post_declined', thread, post, reply }] : [{ type: 'post_approved', thread, post }]
}
