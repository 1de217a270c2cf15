import { tickets } from '../model/queue.ts'
import type { DrillPageProps } from '../props.ts'
import { QueueSort } from './queue-sort.tsx'
import { Ticket } from './ticket.tsx'

/** The threads that can be seen. Swapped as a whole by live updates (innerMorph of #queue). */
export function Queue(page: DrillPageProps) {
  const { drill, scenario, state, thread, now, order } = page
  const rows = tickets(scenario, state, now, order)
  const waiting = rows.filter((row) => row.share !== null).length
  return (
    <>
      <div class="section-head">
        <h2 id="h-queue">Your queue</h2>
        <p class="small">
          {waiting === 0 ? 'nobody waits for you' : `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for you`}
        </p>
      </div>
      {scenario.mode === 'shift' && <QueueSort {...page} />}
      <ol class="queue" aria-labelledby="h-queue">
        {rows.map((row) => (
          <Ticket ticket={row} drill={drill} look={thread} current={row.thread === thread} />
        ))}
      </ol>
      {rows.length === 0 && (
        <p class="empty small">Nothing tags you. Search: people talk about you elsewhere too.</p>
      )}
    </>
  )
}
