import { ORDER_WORDS, QUEUE_ORDERS } from '../model/queue-order.ts'
import type { DrillPageProps } from '../props.ts'

/** In which order the queue of a shift stands: links, so that the page that comes back is the one asked for. */
export function QueueSort({ drill, thread, order }: DrillPageProps) {
  const look = thread === null ? '' : `thread=${encodeURIComponent(thread)}&`
  return (
    <nav class="queue-sort small" aria-label="Sort the queue">
      <span class="muted">Sort by</span>
      <ul class="row">
        {QUEUE_ORDERS.map((one) => (
          <li>
            <a
              href={`/drills/${drill}?${look}order=${one}#h-queue`}
              aria-current={one === order ? 'true' : undefined}
              hx-ignore
            >
              {ORDER_WORDS[one].toLowerCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
