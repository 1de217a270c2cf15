import { situationFor } from '../scenario/situation-for.ts'
import type { Report } from '../scoring/report.ts'
import type { Viewer } from '../store/store.ts'
import { threadOf } from './act.ts'
import { viewDrill } from './drill-view.ts'
import { replyProblem } from './reply-problem.ts'
import type { Typed } from './save-draft.ts'
import type { Training } from './training.ts'

/** What the coach has to say: nothing where there is none (assigned and test drills), an empty word while nothing is written. */
export type Coached =
  | { readonly kind: 'none' }
  | { readonly kind: 'nothing written' }
  | { readonly kind: 'report'; readonly report: Report }

/** Judges what is being typed in a practice drill as it would be judged when sent now. Nothing of it is kept. */
export async function coach(training: Training, viewer: Viewer, id: string, typed: Typed): Promise<Coached> {
  const open = await viewDrill(training, viewer, id)
  if (open?.kind !== 'open' || open.run.kind !== 'practice') return { kind: 'none' }
  if (typed.text.trim() === '' || replyProblem(open, typed) !== null) return { kind: 'nothing written' }
  const beat = threadOf(open, typed.thread)?.waiting?.beat ?? null
  const situation = situationFor(open.scenario, open.state, typed.thread, typed.visibility, beat)
  return { kind: 'report', report: training.engine.lintWithEdits({ ...situation, reply: typed.text }) }
}
