import { clockTime } from '../clock-time.ts'
import { customerName } from '../drill-rules/facts.ts'
import type { ThreadScript } from '../scenario.ts'
import type { OrderRow } from '../scorecard.ts'
import { isOwnWork, prioritySet } from '../triage.ts'
import type { ScoredDrill } from './scored-drill.ts'

/** The threads of a shift that came, in the order of their first answers; those without one follow in the order they came. */
export function orderOfWork(drill: ScoredDrill): readonly OrderRow[] {
  return drill.scenario.threads
    .filter(({ id }) => isOwnWork(drill, id))
    .flatMap((script) => rowOf(drill, script))
    .toSorted((a, b) => a.answeredAt - b.answeredAt || a.arrivedAt - b.arrivedAt)
    .map(({ row }) => row)
}

interface Placed {
  readonly row: OrderRow
  readonly arrivedAt: number
  readonly answeredAt: number
}

function rowOf(drill: ScoredDrill, { id, priority }: ThreadScript): readonly Placed[] {
  const { scenario, play, state, replies } = drill
  const first = play.threads.find(({ script }) => script.id === id)?.posts[0]
  if (!first || !priority) return []
  const answer = replies.find(({ thread }) => thread === id)?.post
  const wanted = state.responses.filter(({ thread }) => thread === id)
  const row = {
    thread: id,
    name: customerName(scenario, id),
    arrived: clockTime(scenario, first.at),
    answered: answer ? clockTime(scenario, answer.at) : null,
    wanted: wanted.length > 0,
    inTime: wanted.every(({ tookMinutes, targetMinutes }) => (tookMinutes ?? Infinity) <= targetMinutes),
    set: prioritySet(drill, id)?.priority ?? null,
    right: priority.level,
    why: priority.why,
  }
  return [{ row, arrivedAt: first.at, answeredAt: answer?.real ?? Number.POSITIVE_INFINITY }]
}
