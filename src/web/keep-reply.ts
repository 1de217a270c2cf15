import type { Kept } from '../../views/props.ts'
import { VISIBILITIES } from '../situation/situation.ts'
import { keepText } from '../training/save-draft.ts'
import type { Deps } from './deps.ts'
import type { SignedIn } from './route.ts'
import { viewerOf } from './session.ts'

/**
 * A reply that was typed in a drill becomes its unsent text again. Answers the drill's path, or null when what was kept is something
 * else, or the drill is not theirs.
 */
export async function keepReply(deps: Deps, signedIn: SignedIn, kept: Kept): Promise<string | null> {
  const id = kept.action.match(/^\/drills\/([\w-]{22})\/(?:reply|draft)$/)?.[1]
  const { thread, text } = kept.fields
  const visibility = VISIBILITIES.find((one) => one === kept.fields.visibility)
  if (!id || !thread || text === undefined || !visibility) return null
  const saved = await keepText(deps, viewerOf(signedIn), id, { thread, box: '', text, visibility })
  return saved === 'saved' ? `/drills/${id}?thread=${encodeURIComponent(thread)}` : null
}
