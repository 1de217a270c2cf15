import type { Beat } from '../beat.ts'
import { canStillHold } from '../conditions.ts'
import { responseTo, threadNamed, waits } from './ask.ts'
import type { Play } from './play.ts'

/** Whether some decisive post may still arrive. */
export function decisivePending(play: Play): boolean {
  if (play.phase === 'ended') return false
  return play.scenario.beats.some(
    (beat) => (beat.decisive || beat.held) && !play.appeared.has(beat.id) && canCome(play, beat, new Set()),
  )
}

function canCome(play: Play, beat: Beat, asked: Set<string>): boolean {
  if (play.scheduled.some((one) => one.beat === beat)) return true
  if (asked.has(beat.id) || play.appeared.has(beat.id)) return false
  asked.add(beat.id)
  const thread = threadNamed(play, beat.thread)
  if (!thread || !canStillHold(beat.when, play, thread)) return false
  if (beat.trigger.kind === 'at') return play.phase === 'before'
  // Nobody can be asked to wait for what the trainee may never do.
  if (beat.trigger.kind === 'acted') return false
  const { beat: awaited } = beat.trigger
  if (!play.appeared.has(awaited)) {
    const parent = play.scenario.beats.find(({ id }) => id === awaited)
    return parent !== undefined && canCome(play, parent, asked)
  }
  const response = responseTo(play, awaited)
  return beat.trigger.kind === 'reply_to' && response !== undefined && waits(response)
}
