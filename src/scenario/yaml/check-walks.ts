import type { ScenarioFile, StepFile } from '../schema.ts'
import type { Mistake, Path } from './mistake.ts'
import { handOver, known, remedyIds, threadIn } from './references.ts'
import { hasPrivateMessages } from './shape.ts'

const ACTS = [
  'reply',
  'model',
  'bad',
  'hide',
  'find',
  'solve',
  'hand_over',
  'remedy',
  'approve',
  'decline',
  'report',
  'priority',
] as const

/** Walks answer beats that exist, one act a step, and say an ending that exists. */
export function checkWalks(file: ScenarioFile): readonly Mistake[] {
  const endings = file.endings.map((ending) => ending.id)
  return file.walks.flatMap((walk, index) => [
    ...known(['walks', index, 'ending'], walk.ending, endings, 'ending'),
    ...walk.steps.flatMap((step, place) => checkStep(file, step, ['walks', index, 'steps', place])),
  ])
}

function checkStep(file: ScenarioFile, step: StepFile, path: Path): readonly Mistake[] {
  const beat = file.beats.find(({ id }) => id === step.beat)
  const acts = ACTS.filter((act) => step[act] !== undefined)
  const wanted = acts.find((act) => act === 'model' || act === 'bad')
  return [
    ...known(
      [...path, 'beat'],
      step.beat,
      file.beats.map(({ id }) => id),
      'beat',
    ),
    ...(acts.length === 1 ? [] : [{ path, message: actsMessage(acts) }]),
    ...(beat && !beat.decisive && wanted
      ? [{ path: [...path, wanted], message: `'${step.beat}' is not decisive and has no ${wanted} answer` }]
      : []),
    ...(step.visibility !== undefined && step.reply === undefined
      ? [{ path: [...path, 'visibility'], message: 'goes with reply only; leave it out' }]
      : []),
    ...known([...path, 'remedy'], step.remedy, remedyIds(file), 'remedy'),
    ...sumOf(file, step, path),
    ...decisionOf(beat, step, path),
    ...handOver(file, [...path, 'hand_over'], step.hand_over !== undefined),
    ...stepChannel(file, step, beat?.thread, path),
  ]
}

/** A sum goes with a remedy that has one, and not beyond it. */
function sumOf(file: ScenarioFile, { remedy: id, sum }: StepFile, path: Path): readonly Mistake[] {
  if (sum === undefined) return []
  const remedy = file.remedies.find((one) => typeof one !== 'string' && one.id === id)
  const most = typeof remedy === 'object' ? remedy.most : undefined
  const at = [...path, 'sum']
  if (!most) return [{ path: at, message: 'goes with a remedy that has a most; leave it out' }]
  return sum > most.sum ? [{ path: at, message: `is more than the remedy's most, ${most.sum}` }] : []
}

/** Only a post that waits for a decision is approved or declined. */
function decisionOf(
  beat: ScenarioFile['beats'][number] | undefined,
  { approve, decline }: StepFile,
  path: Path,
): readonly Mistake[] {
  const act = approve ? 'approve' : decline !== undefined ? 'decline' : null
  if (!beat || beat.held || act === null) return []
  return [{ path: [...path, act], message: `'${beat.id}' waits for no decision; give it held` }]
}

function actsMessage(acts: readonly string[]): string {
  return acts.length === 0
    ? `does nothing; give it one of ${ACTS.join(', ')}`
    : `has ${acts.join(' and ')}; keep one of them`
}

function stepChannel(
  file: ScenarioFile,
  step: StepFile,
  named: string | undefined,
  path: Path,
): readonly Mistake[] {
  const thread = threadIn(file, named)
  if (step.visibility !== 'private' || !thread || hasPrivateMessages(file, thread)) return []
  return [
    {
      path: [...path, 'visibility'],
      message: 'is private in a thread without private messages; make it public',
    },
  ]
}
