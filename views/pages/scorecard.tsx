import { Layout } from '../layout.tsx'
import { paceWords } from '../model/pace.ts'
import { RUNS } from '../model/runs.ts'
import { day } from '../model/time.ts'
import { Comments } from '../parts/comments.tsx'
import { DimsTable } from '../parts/dims-table.tsx'
import { DrillFindings } from '../parts/drill-findings.tsx'
import { Icon } from '../parts/icon.tsx'
import { ModelAnswers } from '../parts/model-answers.tsx'
import { OnlyWeak } from '../parts/only-weak.tsx'
import { OrderOfWork } from '../parts/order-of-work.tsx'
import { Outcome } from '../parts/outcome.tsx'
import { LargePetals } from '../parts/petals.tsx'
import { ReplyProof } from '../parts/proof.tsx'
import { StartDrill } from '../parts/start-drill.tsx'
import { Storyline } from '../parts/storyline.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Verdict } from '../parts/verdict.tsx'
import { Name } from '../parts/words.tsx'
import type { Framed, ScorecardProps } from '../props.ts'

/** The report over a finished drill: evidence first. */
export function ScorecardPage({ frame, ...page }: ScorecardProps & Framed) {
  const { card } = page
  return (
    <Layout frame={frame} title={`Scorecard: ${card.scenario.title}`} place="results">
      <main id="main" class="page" tabindex={-1}>
        <Heading {...page} />
        <div class="split main-side section-tight opening">
          <Verdict card={card} />
          <Next card={card} />
        </div>
        <section class="section" aria-labelledby="h-d">
          <div class="section-head">
            <h2 id="h-d">Eight dimensions</h2>
            <p class="small">The dotted circle is the pass mark, 70</p>
          </div>
          <div class="split halves">
            <LargePetals dimensions={card.dimensions} />
            <DimsTable card={card} />
          </div>
        </section>
        <Replies {...page} />
        <DrillFindings findings={card.findings} />
        {card.order && <OrderOfWork rows={card.order} />}
        <section class="section" aria-labelledby="h-t">
          <div class="section-head">
            <h2 id="h-t">How it went</h2>
            <p class="small">
              {card.moodsOf ? <Name>{card.moodsOf.name}</Name> : 'The customer'}’s mood; shaded: the first
              wait
              {card.otherwise && '; dashed: with the model answers'}
            </p>
          </div>
          <Storyline card={card} />
          <Timeline card={card} />
        </section>
        <ModelAnswers models={card.models} />
        <div class="section outcome">
          <Outcome card={card} />
        </div>
      </main>
    </Layout>
  )
}

function Heading({ drill, card, kind }: ScorecardProps) {
  const when = day(card.startedAt)
  return (
    <header class="row">
      <div>
        <h1>Scorecard: {card.scenario.title}</h1>
        <p class="small muted">
          {RUNS[kind].word}
          {card.pace !== undefined && ` (time to answer: ${paceWords(card.pace)})`},{' '}
          <time datetime={when.iso}>{when.text}</time>, {card.scenario.brand} · rules {card.versions.rules}
        </p>
      </div>
      <div class="row push no-print">
        <button type="button" class="button small" id="print" hidden>
          <Icon name="print" />
          Print
        </button>
        <OnlyWeak drill={drill} card={card} />
        <StartDrill
          slug={card.scenario.slug}
          name={`Again: ${card.scenario.title}`}
          look="button primary small"
          test={kind === 'own_test'}
        >
          <Icon name="again" />
          Again
        </StartDrill>
      </div>
    </header>
  )
}

function Next({ card }: Pick<ScorecardProps, 'card'>) {
  return (
    <section class="sheet stack" aria-labelledby="h-n">
      <h2 id="h-n">Do one thing next</h2>
      <p>
        <strong>{card.next.title}.</strong> {card.next.why}
      </p>
      <p>
        <a class="button" href={`/practice#${card.next.practice}`}>
          Read {card.next.practice}
          <Icon name="arrow" />
        </a>
      </p>
      <p class="small muted">Then the same drill again, with that in mind.</p>
    </section>
  )
}

function Replies({ card, drill, comments }: ScorecardProps) {
  return (
    <section class="section" aria-labelledby="h-r">
      <div class="section-head">
        <h2 id="h-r">Your words</h2>
        <p class="small">Each note hangs on the words that caused it</p>
      </div>
      {card.replies.map((reply, index) => (
        <div class="stack">
          <ReplyProof reply={reply} number={index + 1} />
          <Comments
            reply={reply}
            comments={comments}
            acknowledge={({ id }) => `/drills/${drill}/comments/${id}/acknowledge`}
          />
        </div>
      ))}
      {card.replies.length === 0 && <p class="empty">You sent no reply in this drill.</p>}
    </section>
  )
}
