import { Layout } from '../layout.tsx'
import { RUNS } from '../model/runs.ts'
import { day } from '../model/time.ts'
import { CommentForm } from '../parts/comment-form.tsx'
import { Comments } from '../parts/comments.tsx'
import { DimsTable } from '../parts/dims-table.tsx'
import { DoneNote } from '../parts/done-note.tsx'
import { DrillFindings } from '../parts/drill-findings.tsx'
import { ReplyProof } from '../parts/proof.tsx'
import { ReplayedThread } from '../parts/replayed-thread.tsx'
import { Verdict } from '../parts/verdict.tsx'
import type { Framed, ReviewProps } from '../props.ts'

/** A scorecard as the manager reads it: the words and their marks, the thread beside them, comments on sentences. */
export function ReviewPage({ frame, ...page }: ReviewProps & Framed) {
  const { review } = page
  const { card, reviewed } = review
  const title = `${reviewed.person.name}: ${card.scenario.title}`
  const when = day(card.startedAt)
  return (
    <Layout frame={frame} title={title} place="desk">
      <main id="main" class="page" tabindex={-1}>
        <p class="small">
          <a href={`/desk/people/${reviewed.person.id}`}>
            <bdi>{reviewed.person.name}</bdi>
          </a>
        </p>
        <h1>{title}</h1>
        <p class="small muted">
          {RUNS[reviewed.drill.kind].word}, <time datetime={when.iso}>{when.text}</time>,{' '}
          {card.scenario.brand} · rules {card.versions.rules}
        </p>
        <DoneNote text={page.done} />
        <div class="split halves section-tight">
          <Verdict card={card} />
          <DimsTable card={card} />
        </div>
        <div class="split main-side section">
          <section aria-labelledby="h-r">
            <div class="section-head">
              <h2 id="h-r">The replies</h2>
              <p class="small">Each note hangs on the words that caused it</p>
            </div>
            {card.replies.length === 0 && <p class="empty">No reply was sent in this drill.</p>}
            {card.replies.map((reply, index) => (
              <div class="reviewed-reply stack">
                <ReplyProof reply={reply} number={index + 1} />
                <Comments reply={reply} comments={reviewed.comments} />
                <CommentForm
                  drill={reviewed.drill.id}
                  reply={reply}
                  number={index + 1}
                  sentences={review.sentences[reply.id] ?? []}
                  typed={page.typed?.reply === reply.id ? page.typed : undefined}
                />
              </div>
            ))}
            <DrillFindings findings={card.findings} />
          </section>
          <aside aria-labelledby="h-th">
            <h2 id="h-th">The thread, as it went</h2>
            <ReplayedThread card={card} />
          </aside>
        </div>
      </main>
    </Layout>
  )
}
