import type { ThreadState } from '../../src/scenario/drill-state.ts'
import { PLATFORM_LABELS, SURFACE_LABELS } from '../model/labels.ts'
import { nameOf } from '../model/queue.ts'
import type { DrillPageProps } from '../props.ts'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'
import { Post } from './post.tsx'
import { Name } from './words.tsx'

interface ThreadProps {
  readonly page: DrillPageProps
  readonly thread: ThreadState
}

/** Whose thread it is, where, and how many have seen it (outerMorph of #thread-head). */
export function ThreadHead({ page, thread }: ThreadProps) {
  const script = page.scenario.threads.find((one) => one.id === thread.id)
  const platform = PLATFORM_LABELS[script?.platform ?? page.scenario.platform]
  return (
    <div id="thread-head" class="thread-head">
      <h2 id="h-thread" tabindex={-1}>
        <Name>{nameOf(page.scenario, thread.customer)}</Name>
      </h2>
      <span class="tag">
        <Icon name={platform.icon} />
        {platform.kind}
        {script && `, ${SURFACE_LABELS[script.surface].toLowerCase()}`}
      </span>
      <span class="tag">
        <Icon name="eye" />
        {seenBy(thread)}
      </span>
      {thread.handedOver !== null && (
        <span class="tag">
          <Icon name="flag" />
          With {page.scenario.crisis_owner?.name}
        </span>
      )}
      <span class="push row">
        {thread.solved ? (
          <span class="state c-praise">
            <Icon name="praise" />
            Marked solved
          </span>
        ) : (
          <form {...posts(`/drills/${page.drill}/solve`)} data-said="Marked solved.">
            <input type="hidden" name="thread" value={thread.id} />
            <button type="submit" class="button small">
              Mark solved
            </button>
          </form>
        )}
      </span>
    </div>
  )
}

/** How many have seen it: of a post that waits, how many would. */
function seenBy({ posts, reach }: ThreadState): string {
  const held = posts[0]?.held
  if (held === 'declined' && posts.length === 1) return 'Only the writer sees it'
  return `${reach.toLocaleString('en')} ${held === 'waiting' ? 'would see it' : 'have seen it'}`
}

/** The posts, oldest first (innerMorph of #posts). Replies that can still be called back stand below, not here. */
export function Posts({ page, thread }: ThreadProps) {
  return (
    <>
      {thread.posts.map((post) => (
        <Post post={post} scenario={page.scenario} drill={page.drill} thread={thread.id} />
      ))}
    </>
  )
}
