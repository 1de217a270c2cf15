import type { ScenarioFile, StepFile } from '../schema.ts'
import type { Mistake, Path } from './mistake.ts'
import { conditionReferences, known, placeReferences, threadIn, unique } from './references.ts'
import { hasPrivateMessages } from './shape.ts'

const ACTS = ['reply', 'model', 'bad', 'hide', 'find', 'solve', 'priority'] as const

/** Threads belong to customers of the cast. */
export function checkCast(file: ScenarioFile): readonly Mistake[] {
  const people = Object.keys(file.cast)
  const threads = Object.entries(file.threads)
  const empty = { path: ['threads'], message: 'holds no thread; a scenario needs at least one' }
  return [
    ...(threads.length === 0 ? [empty] : []),
    ...threads.flatMap(([id, { customer }]) => {
      const path = ['threads', id, 'customer']
      const bystander = file.cast[customer]?.role === 'bystander'
      const message = `'${customer}' is a bystander in the cast; a thread belongs to a customer`
      return [
        ...known(path, customer, people, 'person of the cast'),
        ...(bystander ? [{ path, message }] : []),
      ]
    }),
  ]
}

/** The last ending always fits, the others sometimes. */
export function checkEndings(file: ScenarioFile): readonly Mistake[] {
  return [
    ...unique(file.endings, 'endings'),
    ...file.endings.flatMap((ending, index) => {
      const path: Path = ['endings', index]
      const { thread, when, last_words: words } = ending
      return [
        ...placeReferences(file, path, thread, [...path, 'last_words', 'from'], words.from),
        ...conditionReferences(file, [...path, 'when'], when),
        ...whenOfEnding(path, when, index === file.endings.length - 1),
        ...wordsChannel(file, thread, words.visibility, path),
      ]
    }),
  ]
}

function whenOfEnding(
  path: Path,
  when: ScenarioFile['endings'][number]['when'],
  last: boolean,
): readonly Mistake[] {
  const open = when === undefined || Object.keys(when).length === 0
  if (last && !open)
    return [
      { path: [...path, 'when'], message: 'the last ending takes what no other fits; leave its when out' },
    ]
  if (!last && open)
    return [
      { path, message: 'has no when, so no ending after it is ever reached; give it one or put it last' },
    ]
  return []
}

function wordsChannel(
  file: ScenarioFile,
  named: string | undefined,
  visibility: string | undefined,
  path: Path,
): readonly Mistake[] {
  const thread = threadIn(file, named)
  if (visibility !== 'private' || !thread || hasPrivateMessages(file, thread)) return []
  return [
    {
      path: [...path, 'last_words', 'visibility'],
      message: 'is private in a thread without private messages; make it public',
    },
  ]
}

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
    ...stepChannel(file, step, beat?.thread, path),
  ]
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
