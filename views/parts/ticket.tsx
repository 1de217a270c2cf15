import type { Ticket as TicketRow } from '../model/queue.ts'
import { shortened } from '../model/words.ts'
import { Avatar } from './avatar.tsx'
import { Bar } from './bar.tsx'
import { Icon } from './icon.tsx'
import { Triage } from './triage.tsx'
import { Characters } from './words.tsx'

const ICONS = { calm: 'clock', warm: 'clock', late: 'fault', done: 'praise', still: null } as const

/** A row of the queue: who, since when, last words, and whose turn it is. */
export function Ticket({
  ticket,
  drill,
  look,
  current,
}: {
  readonly ticket: TicketRow
  readonly drill: string
  /** The thread that is looked at. */
  readonly look: string | null
  readonly current: boolean
}) {
  const icon = ICONS[ticket.look]
  return (
    <li
      id={`ticket-${ticket.thread}`}
      data-thread={ticket.thread}
      data-posts={ticket.posts}
      data-name={ticket.person.name}
      data-due={ticket.running?.due}
      data-now={ticket.running?.now}
      data-rate={ticket.running?.rate}
      data-target={ticket.running?.target}
    >
      <a
        class={`ticket ${ticket.look}`}
        href={`/drills/${drill}?thread=${ticket.thread}`}
        aria-current={current ? 'true' : undefined}
        hx-ignore
      >
        <Avatar person={ticket.person.id} name={ticket.person.name} shape="customer" />
        <bdi class="who">
          <Characters text={ticket.person.name} />
        </bdi>
        <span class="when">{ticket.when}</span>
        <span class="what" dir="auto">
          <Characters text={shortened(ticket.words, 90)} />
        </span>
        <span class="wait">
          <Bar
            share={ticket.share ?? 100}
            look={ticket.share === null ? 'done' : BARS[ticket.look]}
            notch={75}
          />
          <span class="state">
            {icon && <Icon name={icon} />}
            {ticket.stateWords === undefined ? (
              <span>{ticket.state}</span>
            ) : (
              <>
                <span class="left" aria-hidden="true">
                  {ticket.state}
                </span>
                <span class="vh in-words">{ticket.stateWords}</span>
              </>
            )}
          </span>
        </span>
      </a>
      {ticket.priority !== undefined && <Triage ticket={ticket} drill={drill} look={look} />}
    </li>
  )
}

const BARS = { calm: '', warm: 'warm', late: 'over', done: 'done', still: 'done' } as const
