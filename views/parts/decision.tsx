import type { ThreadState } from '../../src/scenario/drill-state.ts'
import { firstName } from '../model/people.ts'
import { nameOf } from '../model/queue.ts'
import type { DrillPageProps } from '../props.ts'
import { Composer } from './composer.tsx'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'

interface DecisionProps {
  readonly page: DrillPageProps
  readonly thread: ThreadState
}

/** Where one answers: a decision while a post of the group waits for it, else the composer. Swapped (innerHTML of #answering) like the composer. */
export function Answering({ page, thread }: DecisionProps) {
  return thread.posts[0]?.held === 'waiting' ? (
    <Decision page={page} thread={thread} />
  ) : (
    <Composer page={page} thread={thread} />
  )
}

/** Approve, or decline with a reason that is sent to the writer. */
function Decision({ page, thread }: DecisionProps) {
  const name = firstName(nameOf(page.scenario, thread.customer))
  const post = thread.posts[0]?.id
  const problem = page.refused?.problem
  return (
    <section id="decision" class="composer decision" aria-labelledby="h-decision">
      <h2 id="h-decision">
        <Icon name="group" />
        May it stand in the group?
      </h2>
      <p class="small muted">Until you decide, only you and {name} see it.</p>
      <form class="row approve" {...posts(`/drills/${page.drill}/approve`)} data-said="Approved.">
        <input type="hidden" name="thread" value={thread.id} />
        <input type="hidden" name="post" value={post} />
        <button type="submit" class="button primary">
          Approve
        </button>
        <span class="small muted">
          Everybody in the group sees it. Then answer it, if it wants an answer.
        </span>
      </form>
      <form class="decline" {...posts(`/drills/${page.drill}/decline`)} data-said="Declined.">
        <input type="hidden" name="thread" value={thread.id} />
        <input type="hidden" name="post" value={post} />
        {problem && (
          <p class="warning" id="refused" role="alert">
            <Icon name="fault" />
            <span>{problem}</span>
          </p>
        )}
        <label class="small strong" for="reason">
          Or decline it: the reason, sent to {name} in private
        </label>
        <textarea
          id="reason"
          name="text"
          rows={3}
          dir="auto"
          aria-describedby={problem ? 'refused' : undefined}
          placeholder="What breaks the rules, and how it may come back"
        >
          {`\n${page.refused?.text ?? ''}`}
        </textarea>
        <div class="foot">
          <span class="small muted">It cannot be called back.</span>
          <button type="submit" class="button push">
            Decline with this reason
          </button>
        </div>
      </form>
    </section>
  )
}
