import type { Visibility } from '../situation/situation.ts'
import type { Viewer } from '../store/store.ts'
import { viewDrill } from './drill-view.ts'
import { replyBox } from './reply-box.ts'
import type { Training } from './training.ts'

/** Unsent text is kept up to this many code units; a reply may have far fewer. */
export const DRAFT_MAX = 200_000

export interface Typed {
  readonly thread: string
  /** The box it was typed into, see `replyBox`. */
  readonly box: string
  readonly text: string
  readonly visibility: Visibility
}

export type Saved = 'saved' | 'stale' | 'too_long' | 'closed' | 'not_found'

/** Keeps what somebody is typing. A draft that arrives after its reply was sent is stale and dropped. */
export async function saveDraft(
  training: Training,
  viewer: Viewer,
  id: string,
  typed: Typed,
): Promise<Saved> {
  const open = await viewDrill(training, viewer, id)
  if (!open) return 'not_found'
  if (open.kind !== 'open') return 'closed'
  if (!open.scenario.threads.some((thread) => thread.id === typed.thread)) return 'not_found'
  if (typed.box !== replyBox(open.events, typed.thread)) return 'stale'
  return keepText(training, viewer, id, typed)
}

/** Keeps the text whatever box it comes from. */
export async function keepText(training: Training, viewer: Viewer, id: string, typed: Typed): Promise<Saved> {
  if (typed.text.length > DRAFT_MAX) return 'too_long'
  const draft = { text: typed.text, visibility: typed.visibility, savedAt: training.clock.now() }
  return (await training.store.saveDraft(viewer, id, typed.thread, draft)) ? 'saved' : 'not_found'
}
