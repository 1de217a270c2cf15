import { lengthOn, PLATFORM_FACTS } from '../situation/platforms.ts'
import type { Platform } from '../situation/situation.ts'
import { threadOf } from './act.ts'
import type { OpenDrill } from './drill-view.ts'
import type { Typed } from './save-draft.ts'

/** No reply is longer, whatever the platform takes: more is not judged. */
const REPLY_MAX = 5_000

const CONTROL = /[^\P{Cc}\n\t]/u

/** Why a reply cannot be sent, in one sentence with the way out; null when it can. */
export function replyProblem(open: OpenDrill, typed: Typed): string | null {
  const held = threadOf(open, typed.thread)?.posts[0]?.held
  if (held === 'waiting')
    return 'This post waits for your decision: approve it first, or decline it with a reason.'
  if (held === 'declined' && typed.visibility === 'public')
    return 'Nobody but its writer sees a declined post: write to them in private.'
  return wordsProblem(open, typed)
}

/** What is wrong with the words themselves or the place they go to. */
export function wordsProblem(open: OpenDrill, { thread: id, text, visibility }: Typed): string | null {
  const thread = threadOf(open, id)
  const script = open.scenario.threads.find((one) => one.id === id)
  if (!thread || !script) return 'There is no such thread to answer. Your text is kept.'
  if (open.state.status === 'ended')
    return 'Everybody has gone: the drill is over. Finish it to read the scorecard.'
  if (visibility === 'private' && !script.private_messages)
    return 'There are no private messages here. Send it as a public reply, or not at all.'
  if (text.trim() === '') return 'There is nothing to send yet. Type a reply first.'
  if (CONTROL.test(text))
    return 'The reply has characters that no platform takes (control characters). Take them out and send it again.'
  return lengthProblem(script.platform, text, visibility)
}

function lengthProblem(platform: Platform, text: string, visibility: Typed['visibility']): string | null {
  const facts = PLATFORM_FACTS[platform]
  const limit = Math.min(
    REPLY_MAX,
    (visibility === 'public' ? facts.publicLimit : facts.privateLimit) ?? REPLY_MAX,
  )
  // Counting an endless text the platform's way would take long; so much is too much in any way of counting.
  const length = text.length > 2 * REPLY_MAX ? text.length : lengthOn(platform, visibility, text)
  if (length <= limit && text.length <= REPLY_MAX) return null
  const most = Math.max(length, text.length > REPLY_MAX ? text.length : 0)
  return `The reply is too long: ${most.toLocaleString('en')} of ${limit.toLocaleString('en')} characters. It was not sent; shorten it and send it again.`
}
