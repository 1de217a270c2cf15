import type { DrillAct } from '../events.ts'
import { follow } from './arrive.ts'
import { threadNamed } from './ask.ts'
import { minutesAt } from './clock.ts'
import type { Play } from './play.ts'

/** A thread goes to the crisis owner, once. */
export function handOver(play: Play, id: string): void {
  const thread = threadNamed(play, id)
  if (!thread?.found || thread.handedOver !== null || !play.scenario.crisis_owner) return
  thread.handedOver = minutesAt(play.clock, play.real)
  follow(play, thread, 'hand_over', thread.handedOver)
}

/** Something the record allows is done for a thread, each remedy once and never beyond its sum. */
export function takeRemedy(play: Play, act: Extract<DrillAct, { type: 'remedy_taken' }>): void {
  const thread = threadNamed(play, act.thread)
  const remedy = play.scenario.remedies.find(({ id }) => id === act.remedy)
  if (!thread?.found || !remedy || thread.remedies.some(({ id }) => id === act.remedy)) return
  const at = minutesAt(play.clock, play.real)
  const sum = remedy.most && Math.min(act.sum ?? remedy.most.sum, remedy.most.sum)
  thread.remedies = [...thread.remedies, { id: act.remedy, at, sum }]
  follow(play, thread, 'remedy', at, act.remedy)
}
