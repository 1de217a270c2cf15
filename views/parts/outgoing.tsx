import type { ShownPost, ThreadState } from '../../src/scenario/drill-state.ts'
import { outgoing } from '../model/queue.ts'
import type { DrillPageProps } from '../props.ts'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'

interface OutgoingProps {
  readonly page: DrillPageProps
  readonly thread: ThreadState | undefined
}

/** Between the posts and the composer (innerMorph of #outgoing): how long the reply above can be called back, or that it is over. */
export function Outgoing({ page, thread }: OutgoingProps) {
  if (page.state.status === 'ended') return <Ended page={page} />
  return (
    <>
      {(thread ? outgoing(thread, page.now) : []).map((post) => (
        <Pending page={page} post={post} thread={thread?.id ?? ''} />
      ))}
    </>
  )
}

function Pending({
  page,
  post,
  thread,
}: {
  readonly page: DrillPageProps
  readonly post: ShownPost
  readonly thread: string
}) {
  if (!post.reply?.pendingUntil) return null
  const seconds = Math.max(0, Math.ceil((post.reply.pendingUntil - page.now) / 1000))
  return (
    <form
      id={`out-${post.reply.id}`}
      class="outgoing"
      {...posts(`/drills/${page.drill}/withdraw`)}
      hx-include="#reply"
      data-said="Called back. The words are in the box again."
      data-until={post.reply.pendingUntil}
      data-now={page.now}
    >
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="reply" value={post.reply.id} />
      <span>
        Goes out in <span class="seconds">{seconds}</span> s
      </span>
      <button type="submit" class="button small push">
        <Icon name="back" />
        Call it back
      </button>
    </form>
  )
}

function Ended({ page }: { readonly page: DrillPageProps }) {
  return (
    <form class="sheet ember callout ended" method="post" action={`/drills/${page.drill}/finish`}>
      <div>
        <p class="kicker">
          <Icon name="flame" />
          It has come to its end
        </p>
        <p>Nobody will write any more. What your replies did is on the scorecard.</p>
      </div>
      <button type="submit" class="button primary">
        Read the scorecard
        <Icon name="arrow" />
      </button>
    </form>
  )
}
