import type { DrillAct, JudgedReport } from '../scenario/events.ts'
import { situationFor } from '../scenario/situation-for.ts'
import type { Report } from '../scoring/report.ts'
import type { Viewer } from '../store/store.ts'
import { threadOf } from './act.ts'
import { type Acted, appendTo } from './append.ts'
import type { OpenDrill } from './drill-view.ts'
import { lastReply, replyBox } from './reply-box.ts'
import { replyProblem } from './reply-problem.ts'
import { keepText, type Typed } from './save-draft.ts'
import type { Training } from './training.ts'

/** For so long a reply may be called back before anybody reads it. */
const UNDO_MS = 5_000

const ANSWERED_ELSEWHERE =
  'This thread was answered from another tab while you were typing. Your text is kept below: send it if it still fits.'

/** Sends a reply with its judgement, in one transaction. A reply that cannot be sent stays as unsent text. */
export async function reply(training: Training, viewer: Viewer, id: string, typed: Typed): Promise<Acted> {
  const replyId = training.ids.id()
  const acted = await appendTo(training, viewer, id, (open) => decide(training, open, typed, replyId))
  if (acted.kind === 'refused') await keepText(training, viewer, id, typed)
  if (acted.kind === 'done') await keepText(training, viewer, id, { ...typed, text: '' })
  return acted
}

function decide(
  training: Training,
  open: OpenDrill,
  typed: Typed,
  replyId: string,
): readonly DrillAct[] | string {
  const problem = replyProblem(open, typed)
  if (problem) return problem
  if (typed.box !== replyBox(open.events, typed.thread))
    return sentAlready(open, typed) ? [] : ANSWERED_ELSEWHERE
  const sent = sentActs(training, open, typed, replyId, open.now + UNDO_MS)
  return open.state.status === 'paused' ? [{ type: 'resumed' }, ...sent] : sent
}

/** The acts of a reply that may be sent: its words, when they take effect, and how they were judged. */
export function sentActs(
  training: Training,
  open: OpenDrill,
  typed: Typed,
  reply: string,
  effective_at: number,
): readonly DrillAct[] {
  const beat = threadOf(open, typed.thread)?.waiting?.beat ?? null
  const situation = situationFor(open.scenario, open.state, typed.thread, typed.visibility, beat)
  const report = judged(training.engine.lint({ ...situation, reply: typed.text }))
  const { thread, visibility, text } = typed
  return [
    { type: 'reply_sent', reply, thread, beat, visibility, text, effective_at },
    { type: 'reply_judged', reply, report },
  ]
}

/** A second press of the button: the same words to the same readers, just sent. */
function sentAlready(open: OpenDrill, typed: Typed): boolean {
  const last = lastReply(open.events, typed.thread)
  return last?.type === 'reply_sent' && last.text === typed.text && last.visibility === typed.visibility
}

function judged({
  judgement,
  verdict,
  score,
  dimensions,
  findings,
  apology,
  versions,
}: Report): JudgedReport {
  return { judgement, verdict, score, dimensions, findings, apology, versions }
}
