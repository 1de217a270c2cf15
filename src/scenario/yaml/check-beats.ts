import type { BeatFile, ScenarioFile } from '../schema.ts'
import type { Mistake, Path } from './mistake.ts'
import {
  conditionReferences,
  handOver,
  known,
  placeReferences,
  remedyIds,
  threadIn,
  unique,
} from './references.ts'
import { hasPrivateMessages } from './shape.ts'

const TRIGGERS = ['at', 'after', 'reply_to', 'acted'] as const

/** Mistakes between a beat and the rest of the file. */
export function checkBeats(file: ScenarioFile): readonly Mistake[] {
  return [
    ...unique(file.beats, 'beats'),
    ...file.beats.flatMap((beat, index) => checkBeat(file, beat, ['beats', index])),
    ...timesGoOn(file),
    ...circles(file),
  ]
}

function checkBeat(file: ScenarioFile, beat: BeatFile, path: Path): readonly Mistake[] {
  return [
    ...oneTrigger(beat, path),
    ...placeReferences(file, path, beat.thread, [...path, 'from'], beat.from),
    ...triggerReferences(file, beat, path),
    ...conditionReferences(file, [...path, 'when'], beat.when),
    ...channels(file, beat, path),
    ...decisiveFrom(file, beat, path),
  ]
}

function oneTrigger(beat: BeatFile, path: Path): readonly Mistake[] {
  const given = TRIGGERS.filter((trigger) => beat[trigger] !== undefined)
  if (given.length === 1) return []
  if (given.length === 0)
    return [{ path, message: `says not when it comes; give it one of ${TRIGGERS.join(', ')}` }]
  return [{ path: [...path, given[1] ?? 'at'], message: `has ${given.join(' and ')}; keep one of them` }]
}

function triggerReferences(file: ScenarioFile, beat: BeatFile, path: Path): readonly Mistake[] {
  const all = file.beats.map((one) => one.id)
  const decisive = file.beats.filter((one) => one.decisive).map((one) => one.id)
  const named = beat.reply_to?.beat
  if (named !== undefined && all.includes(named) && !decisive.includes(named)) {
    const message = `'${named}' is not decisive, so nobody is asked to answer it; use after, or give '${named}' a decisive part`
    return [{ path: [...path, 'reply_to', 'beat'], message }]
  }
  return [
    ...known([...path, 'after', 'beat'], beat.after?.beat, all, 'beat'),
    ...known([...path, 'reply_to', 'beat'], named, decisive, 'decisive beat'),
    ...known([...path, 'acted', 'thread'], beat.acted?.thread, Object.keys(file.threads), 'thread'),
    ...handOver(file, [...path, 'acted', 'act'], beat.acted?.act === 'hand_over'),
    ...known([...path, 'acted', 'remedy'], beat.acted?.remedy, remedyIds(file), 'remedy'),
    ...(beat.acted?.remedy !== undefined && beat.acted.act !== 'remedy'
      ? [{ path: [...path, 'acted', 'remedy'], message: 'goes with act: remedy only; leave it out' }]
      : []),
  ]
}

function channels(file: ScenarioFile, beat: BeatFile, path: Path): readonly Mistake[] {
  const thread = threadIn(file, beat.thread)
  if (!thread || hasPrivateMessages(file, thread)) return []
  const parts = [
    { at: [...path, 'visibility'], seen: beat.visibility },
    { at: [...path, 'decisive', 'model_answer', 'visibility'], seen: beat.decisive?.model_answer.visibility },
    { at: [...path, 'decisive', 'bad_answer', 'visibility'], seen: beat.decisive?.bad_answer.visibility },
  ]
  const message =
    'is private in a thread without private messages; make it public, or set private_messages in the thread'
  return parts.filter(({ seen }) => seen === 'private').map(({ at }) => ({ path: at, message }))
}

function decisiveFrom(file: ScenarioFile, beat: BeatFile, path: Path): readonly Mistake[] {
  const thread = threadIn(file, beat.thread)
  if (!beat.decisive || !thread || beat.from === undefined || beat.from === thread.customer) return []
  const message = `a decisive post comes from the thread's customer '${thread.customer}', not from '${beat.from}'`
  return [{ path: [...path, 'from'], message }]
}

/** Beats of one thread stand in the order of their `at`, so that the file reads as the thread does. */
function timesGoOn(file: ScenarioFile): readonly Mistake[] {
  const latest = new Map<string, number>()
  return file.beats.flatMap(({ at, thread = '' }, index) => {
    if (at === undefined) return []
    const before = latest.get(thread) ?? 0
    latest.set(thread, Math.max(at, before))
    const message = `goes back to minute ${at} after a beat at minute ${before}; put the beats in the order of their times`
    return at < before ? [{ path: ['beats', index, 'at'], message }] : []
  })
}

/** Beats that wait for each other never come. */
function circles(file: ScenarioFile): readonly Mistake[] {
  const parents = new Map(file.beats.map((beat) => [beat.id, beat.after?.beat ?? beat.reply_to?.beat]))
  return file.beats.flatMap(({ id, after }, index) => {
    const seen = new Set<string>()
    let parent = parents.get(id)
    while (parent !== undefined && parent !== id && !seen.has(parent)) {
      seen.add(parent)
      parent = parents.get(parent)
    }
    if (parent !== id) return []
    const path = ['beats', index, after ? 'after' : 'reply_to', 'beat']
    return [{ path, message: `'${id}' waits for itself; let it follow a beat that comes without it` }]
  })
}
