import type { DrillPageProps } from '../props.ts'
import { Clock } from './clock.tsx'
import { CoachAnswer } from './coach.tsx'
import { Answering } from './decision.tsx'
import { Notice } from './notice.tsx'
import { Outgoing } from './outgoing.tsx'
import { Queue } from './queue.tsx'
import { Doing } from './record.tsx'
import { SearchResult } from './search-result.tsx'
import { Posts, ThreadHead } from './thread.tsx'

/**
 * One live message: the whole present state, so that it does not matter which message was missed. Never the composer,
 * never the search box. The script sees which posts are new and says so.
 */
export function DrillLive(page: DrillPageProps) {
  const thread = page.state.threads.find((one) => one.id === page.thread)
  return (
    <>
      <hx-partial hx-target="#queue" hx-swap="innerMorph">
        <Queue {...page} />
      </hx-partial>
      <hx-partial hx-target="#clock" hx-swap="outerMorph">
        <Clock {...page} />
      </hx-partial>
      <hx-partial hx-target="#outgoing" hx-swap="innerMorph">
        <Outgoing page={page} thread={thread} />
      </hx-partial>
      {thread && (
        <>
          <hx-partial hx-target="#thread-head" hx-swap="outerMorph">
            <ThreadHead page={page} thread={thread} />
          </hx-partial>
          <hx-partial hx-target="#posts" hx-swap="innerMorph">
            <Posts page={page} thread={thread} />
          </hx-partial>
        </>
      )}
    </>
  )
}

/**
 * The answer to something the trainee did by htmx. `composer`: after Send, refused or not, and when a text came back into it. `record`: after
 * something that was done from there.
 */
export function DrillAnswer({
  page,
  composer,
  record = false,
}: {
  readonly page: DrillPageProps
  readonly composer: boolean
  readonly record?: boolean
}) {
  const thread = page.state.threads.find((one) => one.id === page.thread)
  return (
    <>
      <DrillLive {...page} />
      <hx-partial hx-target="#notice" hx-swap="innerHTML">
        <Notice text={page.notice} />
      </hx-partial>
      {record && (
        <hx-partial hx-target="#doing" hx-swap="innerHTML">
          <Doing {...page} />
        </hx-partial>
      )}
      <hx-partial hx-target="#search-result" hx-swap="innerHTML">
        <SearchResult {...page} />
      </hx-partial>
      {composer && thread && (
        <hx-partial hx-target="#answering" hx-swap="innerHTML">
          <Answering page={page} thread={thread} />
        </hx-partial>
      )}
      {composer && thread && page.kind === 'practice' && <CoachAnswer findings={[]} />}
    </>
  )
}
