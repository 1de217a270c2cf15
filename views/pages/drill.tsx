import { Layout } from '../layout.tsx'
import { PLATFORM_LABELS } from '../model/labels.ts'
import { nameOf } from '../model/queue.ts'
import { Briefing } from '../parts/briefing.tsx'
import { Clock } from '../parts/clock.tsx'
import { Coach } from '../parts/coach.tsx'
import { Answering } from '../parts/decision.tsx'
import { DrillBar } from '../parts/drill-bar.tsx'
import { Hold } from '../parts/hold.tsx'
import { Keys } from '../parts/keys.tsx'
import { Listening } from '../parts/listening.tsx'
import { Notice } from '../parts/notice.tsx'
import { Outgoing } from '../parts/outgoing.tsx'
import { Queue } from '../parts/queue.tsx'
import { Record } from '../parts/record.tsx'
import { Posts, ThreadHead } from '../parts/thread.tsx'
import type { DrillPageProps, Framed } from '../props.ts'

/** The hot seat: queue, thread, clock and record. */
export function DrillPage(page: DrillPageProps & Framed) {
  const thread = page.state.threads.find((one) => one.id === page.thread)
  const { scenario } = page
  const title = thread ? `${nameOf(scenario, thread.customer)}, ${scenario.title}` : scenario.title
  return (
    <Layout frame={page.frame} title={title} place="practice" bar={<DrillBar {...page} />}>
      <main id="main" class="drill" tabindex={-1}>
        <section class="feed" aria-labelledby="h-queue">
          <div id="queue">
            <Queue {...page} />
          </div>
          <div class="feed-foot">
            <Listening {...page} />
            <Hold />
          </div>
        </section>
        <Clock {...page} />
        <div class="work">
          <ThreadPane {...page} />
          <Record {...page} />
        </div>
        <Keys scenario={scenario} />
      </main>
      <Stream {...page} />
    </Layout>
  )
}

function ThreadPane(page: DrillPageProps) {
  const thread = page.state.threads.find((one) => one.id === page.thread)
  const script = page.scenario.threads.find((one) => one.id === page.thread)
  const platform = script?.platform ?? page.scenario.platform
  return (
    <section class={`thread on-${platform}`} aria-labelledby="h-thread">
      {thread ? <ThreadHead page={page} thread={thread} /> : <NoThread />}
      <section class="posts" tabindex={0} aria-label={`The ${PLATFORM_LABELS[platform].post}s`}>
        <Briefing {...page} />
        <ol id="posts" class="post-list">
          {thread && <Posts page={page} thread={thread} />}
        </ol>
        {!thread && (
          <p class="empty">
            Nothing tags you at the moment. Search for the brand’s name, or for what it sells.
          </p>
        )}
        <a id="fresh" class="button small fresh" href="#posts" hidden>
          New post
        </a>
      </section>
      <div class="desk">
        <div id="notice">
          <Notice text={page.notice} />
        </div>
        <div id="outgoing">
          <Outgoing page={page} thread={thread} />
        </div>
        <div id="answering">{thread && <Answering page={page} thread={thread} />}</div>
        {thread && page.kind === 'practice' && <Coach />}
      </div>
    </section>
  )
}

function NoThread() {
  return (
    <div class="thread-head">
      <h2 id="h-thread" tabindex={-1}>
        No post yet
      </h2>
    </div>
  )
}

/** The live connection: each message is partials, so this element itself never changes. */
function Stream({ drill, thread }: DrillPageProps) {
  const path = `/drills/${drill}/live${thread === null ? '' : `?thread=${encodeURIComponent(thread)}`}`
  return <div id="stream" hx-sse:connect={path} hx-sse:close="done" hx-swap="none" hidden />
}
