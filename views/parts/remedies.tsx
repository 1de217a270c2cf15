import { clockTime } from '../../src/scenario/clock-time.ts'
import type { ThreadState } from '../../src/scenario/drill-state.ts'
import { money } from '../../src/scenario/money.ts'
import type { Remedy } from '../../src/scenario/scenario.ts'
import { nameOf } from '../model/queue.ts'
import type { DrillPageProps } from '../props.ts'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'

interface RemedyProps {
  readonly page: DrillPageProps
  readonly remedy: Remedy
  readonly thread: ThreadState | undefined
}

/** What the record allows: some of it can be done here and now, for the customer of the thread. */
export function Remedies({ page }: { readonly page: DrillPageProps }) {
  const { remedies } = page.scenario
  if (remedies.length === 0) return null
  const thread = page.state.threads.find((one) => one.id === page.thread)
  return (
    <details class="fold" open>
      <summary id="h-remedies">What you may do</summary>
      <ul class="ledger small remedies">
        {remedies.map((remedy) => (
          <li>
            <p>{remedy.text}</p>
            {remedy.id !== null && <Doable page={page} remedy={remedy} thread={thread} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Doable({ page, remedy, thread }: RemedyProps) {
  const done = thread?.remedies.find(({ id }) => id === remedy.id)
  if (!thread) return null
  if (done)
    return (
      <p class="state c-praise">
        <Icon name="praise" />
        Done at {clockTime(page.scenario, done.at)}
        {done.sum !== null && remedy.most && `, ${money(done.sum, remedy.most.currency)}`}
      </p>
    )
  if (page.state.status === 'ended') return null
  const name = nameOf(page.scenario, thread.customer)
  return (
    <form class="row" {...posts(`/drills/${page.drill}/remedy`)} data-said={`Done for ${name}.`}>
      <input type="hidden" name="thread" value={thread.id} />
      <input type="hidden" name="remedy" value={remedy.id ?? ''} />
      {remedy.most && (
        <>
          <label class="vh" for={`sum-${remedy.id}`}>
            Sum, up to {money(remedy.most.sum, remedy.most.currency)}
          </label>
          <span class="sum">
            {remedy.most.currency}
            <input
              id={`sum-${remedy.id}`}
              name="sum"
              inputmode="decimal"
              autocomplete="off"
              size={6}
              value={money(remedy.most.sum, '')}
            />
          </span>
        </>
      )}
      <button type="submit" class="button small" aria-label={`Do it for ${name}: ${remedy.text}`}>
        Do it for {name.split(' ')[0]}
      </button>
    </form>
  )
}
