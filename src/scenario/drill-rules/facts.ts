import type { Beat } from '../beat.ts'
import type { DrillState, Response, ThreadState } from '../drill-state.ts'
import type { DrillAct, DrillEvent } from '../events.ts'
import type { Scenario } from '../scenario.ts'
import type { WholeDrill } from './drill-rule.ts'

/** Events of one type, in order. */
export function eventsOf<T extends DrillAct['type']>(
  log: readonly DrillEvent[],
  type: T,
): readonly Extract<DrillEvent, { type: T }>[] {
  return log.filter((event): event is Extract<DrillEvent, { type: T }> => event.type === type)
}

/** Sequence number of the Send of a reply. */
export function sentAs(log: readonly DrillEvent[], reply: string): number | undefined {
  return eventsOf(log, 'reply_sent').find((event) => event.reply === reply)?.seq
}

export function threadOf(state: DrillState, id: string): ThreadState | undefined {
  return state.threads.find((thread) => thread.id === id)
}

export function beatOf(scenario: Scenario, id: string): Beat | undefined {
  return scenario.beats.find((beat) => beat.id === id)
}

/** The customer whose thread a response is in, by name. */
export function customerName(scenario: Scenario, threadId: string): string {
  const thread = scenario.threads.find(({ id }) => id === threadId)
  return scenario.cast.find(({ id }) => id === thread?.customer)?.name ?? 'the customer'
}

/** Never answered although there was time: given up, or still waiting after its target. */
export function leftUnanswered(response: Response, state: DrillState): boolean {
  const { tookMinutes, neglected, arrived, targetMinutes } = response
  return tookMinutes === null && (neglected || state.minutes - arrived.at > targetMinutes)
}

/** So many minutes after a post somebody could have seen to it. */
const ENOUGH = 60

/** There was time to see to a post: the drill went on to its end, or an hour passed. */
export function timeEnough(state: DrillState, { at }: { readonly at: number }): boolean {
  return state.ending !== null || state.minutes - at > ENOUGH
}

/** Responses with the words of their posts. */
export function responsesWithText({
  scenario,
  state,
}: WholeDrill): readonly (Response & { readonly text: string })[] {
  return state.responses.map((response) => ({
    ...response,
    text: beatOf(scenario, response.beat)?.text ?? '',
  }))
}

/** Minutes as people say them. */
export function spokenMinutes(minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < 120) return `${whole} min`
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
