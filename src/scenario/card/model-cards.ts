import type { Beat } from '../beat.ts'
import { rightDecision } from '../decisions.ts'
import { eventsOf } from '../drill-rules/facts.ts'
import type { DrillState, Response } from '../drill-state.ts'
import type { DrillAct, DrillEvent, JudgedReport } from '../events.ts'
import { replay } from '../replay.ts'
import type { Scenario } from '../scenario.ts'
import { situationFor } from '../situation-for.ts'
import { beatNamed, type Lint, type Models, personName, type ScoredDrill } from './scored-drill.ts'

/** When a model answer is sent: a quarter into the target's real time, as a good answer is. */
const SENT_AT = 0.25
/** Id of the reply in a told-otherwise log. */
const MODEL = 'model'
/** No drill lasts longer by itself; a stop for the case that it does. */
const MOST_CHANGES = 500

/** For every decisive post that arrived: its model answer, judged where the post stood, and what it would have led to. */
export function modelAnswers(drill: ScoredDrill, lint: Lint): Models {
  const answerable = drill.state.responses.filter(({ beat }) => beatNamed(drill.scenario, beat).decisive)
  return new Map(answerable.map((response) => [response.beat, modelAnswer(drill, response, lint)]))
}

function modelAnswer({ scenario, log, state: { pace } }: ScoredDrill, response: Response, lint: Lint) {
  const beat = beatNamed(scenario, response.beat)
  const answer = beat.decisive?.model_answer
  if (!answer) throw new Error(`The decisive beat '${beat.id}' has no model answer.`)
  const slowed = pace === 'untimed' ? 1 : pace
  const sentAt =
    response.arrived.real + Math.round((beat.decisive?.target_real_seconds ?? 0) * 1000 * SENT_AT * slowed)
  const before = foundBy(logBefore(log, response.arrived.real), response, scenario)
  const state = replay(scenario, before, sentAt)
  const input = situationFor(scenario, state, response.thread, answer.visibility, beat.id, answer.text)
  const report = lint(input)
  const told = withModelAnswer(before, beat, answer, sentAt, report)
  const card = {
    beat: beat.id,
    to: { name: personName(scenario, beat.from), text: beat.text },
    text: answer.text,
    visibility: answer.visibility,
    why: answer.why,
    score: report.score,
    ledTo: firstReaction(scenario, told, beat.id, sentAt),
  }
  return { card, report }
}

/** What had happened by then; replies that were called back later would otherwise stand. */
function logBefore(log: readonly DrillEvent[], real: number): readonly DrillEvent[] {
  const withdrawn = new Set(eventsOf(log, 'reply_withdrawn').map(({ reply }) => reply))
  return log.filter(
    (event) => event.at <= real && !(event.type === 'reply_sent' && withdrawn.has(event.reply)),
  )
}

/** To answer an untagged post one has found it. */
function foundBy(
  log: readonly DrillEvent[],
  { beat, arrived }: Response,
  scenario: Scenario,
): readonly DrillEvent[] {
  const seq = (log.at(-1)?.seq ?? 0) + 1
  return [...log, { seq, at: arrived.real, type: 'listened', query: beatNamed(scenario, beat).text }]
}

function withModelAnswer(
  log: readonly DrillEvent[],
  beat: Beat,
  { text, visibility }: { readonly text: string; readonly visibility: 'public' | 'private' },
  at: number,
  report: JudgedReport,
): readonly DrillEvent[] {
  const seq = (log.at(-1)?.seq ?? 0) + 1
  const { id, thread } = beat
  const acts: readonly DrillAct[] = [
    ...rightDecision(beat, MODEL),
    { type: 'reply_sent', reply: MODEL, thread, beat: id, visibility, text, effective_at: at },
    { type: 'reply_judged', reply: MODEL, report },
  ]
  return [...log, ...acts.map((act, index) => ({ ...act, seq: seq + index, at }))]
}

/** Plays the told-otherwise log on until a reaction to the post appears, or the last words; null when neither comes. */
function firstReaction(
  scenario: Scenario,
  log: readonly DrillEvent[],
  beat: string,
  from: number,
): string | null {
  const reactions = new Set(
    scenario.beats
      .filter(({ trigger }) => trigger.kind === 'reply_to' && trigger.beat === beat)
      .map(({ id }) => id),
  )
  let now = from
  for (let turn = 0; turn < MOST_CHANGES; turn++) {
    const state = replay(scenario, log, now)
    const words = reactionIn(state, reactions)
    if (words !== null || state.nextChange === null) return words
    now = state.nextChange
  }
  return null
}

function reactionIn(state: DrillState, reactions: ReadonlySet<string>): string | null {
  const posts = state.threads.flatMap((thread) => thread.posts)
  const reaction = posts.find((post) => post.beat !== null && reactions.has(post.beat))
  const lastWords = posts.find((post) => post.id === `ending:${state.ending}`)
  return reaction?.text ?? lastWords?.text ?? null
}
