import type { Viewer } from '../store/store.ts'
import { type Acted, appendTo } from './append.ts'
import { keepText, type Typed } from './save-draft.ts'
import type { Training } from './training.ts'

/** Calls a reply back within its first seconds. With `keepText` its words become unsent text again. */
export async function withdraw(
  training: Training,
  viewer: Viewer,
  id: string,
  reply: string,
  options: { readonly keepText: boolean },
): Promise<Acted> {
  let back: Typed | null = null
  const acted = await appendTo(training, viewer, id, ({ events, now }) => {
    const sent = events.find((event) => event.type === 'reply_sent' && event.reply === reply)
    const gone = events.some((event) => event.type === 'reply_withdrawn' && event.reply === reply)
    if (sent?.type !== 'reply_sent' || gone || sent.effective_at <= now) return TOO_LATE
    back = { thread: sent.thread, box: '', text: sent.text, visibility: sent.visibility }
    return [{ type: 'reply_withdrawn', reply }]
  })
  if (acted.kind === 'done' && back && options.keepText) await keepText(training, viewer, id, back)
  return acted
}

const TOO_LATE = 'It is too late to call this reply back: it has been read.'
