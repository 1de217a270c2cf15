import type { BeatFile, ScenarioFile } from '../schema.ts'
import type { Mistake, Path } from './mistake.ts'
import { threadIn } from './references.ts'
import { hasPrivateMessages } from './shape.ts'

/** So few posts are no queue. */
const HELD_LEAST = 3

/** Mode moderation has posts to decide about, each the first of its thread, and whoever declines one can say why. */
export function checkModeration(file: ScenarioFile): readonly Mistake[] {
  const moderated = file.mode === 'moderation'
  const held = file.beats.filter((beat) => beat.held)
  const few = `has ${held.length} posts to decide about; give at least ${HELD_LEAST} beats held`
  return [
    ...(moderated && held.length < HELD_LEAST ? [{ path: ['mode'], message: few }] : []),
    ...file.beats.flatMap((beat, index) =>
      beat.held ? checkHeld(file, beat, ['beats', index], moderated) : [],
    ),
  ]
}

function checkHeld(file: ScenarioFile, beat: BeatFile, path: Path, moderated: boolean): readonly Mistake[] {
  const thread = threadIn(file, beat.thread)
  const first = file.beats.find((one) => one.thread === beat.thread) === beat
  const own = beat.from === undefined || beat.from === thread?.customer
  const { decisive, breaks } = beat
  const at = (part: string, message: string, wrong: boolean) =>
    wrong ? [{ path: [...path, part], message }] : []
  return [
    ...at('held', 'posts wait for a decision in mode: moderation only', !moderated),
    ...at(
      'held',
      'begins its thread: let it come first, at a time of its own',
      !first || beat.at === undefined,
    ),
    ...at('held', "comes from its thread's customer, in public", !own || beat.visibility === 'private'),
    ...at(
      'held',
      'needs private messages in its thread, or nobody can be told why it was declined',
      thread !== undefined && !hasPrivateMessages(file, thread),
    ),
    ...(breaks ? reasons(beat, path) : []),
    ...at(
      'decisive',
      'is approved and then answered for all to see: make the model answer public',
      !breaks && decisive?.model_answer.visibility === 'private',
    ),
  ]
}

/** A post that has to go wants words a reason has, and a model reason, which is a private message. */
function reasons({ held, decisive }: BeatFile, path: Path): readonly Mistake[] {
  if (!held?.reason?.length)
    return [
      {
        path: [...path, 'held'],
        message: 'has to be declined; give reason: words of which a usable one has one',
      },
    ]
  if (!decisive)
    return [{ path, message: 'has to be declined; write the reason as the model answer of a decisive part' }]
  const answers = ['model_answer', 'bad_answer'] as const
  return answers
    .filter((answer) => decisive[answer].visibility !== 'private')
    .map((answer) => ({
      path: [...path, 'decisive', answer],
      message: 'is the reason for declining, sent to the writer; set visibility: private',
    }))
}
