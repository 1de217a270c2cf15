import { PRIORITIES, PRIORITY_WORDS } from '../../src/scenario/priority.ts'
import type { Ticket } from '../model/queue.ts'
import { posts } from './hx.ts'

interface TriageProps {
  readonly ticket: Ticket
  readonly drill: string
  /** The thread that is looked at. */
  readonly look: string | null
}

/** How urgent a thread of a shift is: three buttons under its row, the one that holds is pressed. */
export function Triage({ ticket, drill, look }: TriageProps) {
  return (
    <form class="triage" {...posts(`/drills/${drill}/priority`)}>
      <input type="hidden" name="thread" value={ticket.thread} />
      {look !== null && <input type="hidden" name="look" value={look} />}
      <fieldset>
        <legend class="vh">Priority of {ticket.person.name}</legend>
        {PRIORITIES.map((priority) => (
          <button
            id={`priority-${ticket.thread}-${priority}`}
            type="submit"
            name="priority"
            value={priority}
            aria-pressed={ticket.priority === priority ? 'true' : 'false'}
          >
            <span class="figure-small">{priority}</span> {PRIORITY_WORDS[priority]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
