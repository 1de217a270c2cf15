import type { ScenarioFile, StepFile } from '../schema.ts'
import type { Walk, WalkStep } from '../walk-script.ts'
import { seen } from './shape-beat.ts'

/** A committed trainee as their file tells them. */
export function walkOf(walk: ScenarioFile['walks'][number]): Walk {
  return { name: walk.name, ending: walk.ending, steps: walk.steps.map(stepOf) }
}

function stepOf({
  beat,
  seconds,
  reply,
  visibility,
  hand_over,
  remedy,
  sum,
  decline,
  approve,
  ...acts
}: StepFile): WalkStep {
  if (approve) return { beat, seconds, act: { kind: 'approve' } }
  if (decline !== undefined) return { beat, seconds, act: { kind: 'decline', text: decline } }
  if (remedy !== undefined) return { beat, seconds, act: { kind: 'remedy', remedy, sum: sum ?? null } }
  if (hand_over !== undefined) return { beat, seconds, act: { kind: 'hand_over', note: hand_over } }
  if (reply !== undefined)
    return { beat, seconds, act: { kind: 'reply', text: reply, visibility: seen(visibility) } }
  if (acts.priority !== undefined) return { beat, seconds, act: { kind: 'priority', level: acts.priority } }
  const kind =
    (['model', 'bad', 'hide', 'find', 'solve', 'report'] as const).find((name) => acts[name]) ?? 'model'
  return { beat, seconds, act: { kind } }
}
