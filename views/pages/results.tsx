import type { DrillSummary } from '../../src/store/store.ts'
import { Layout } from '../layout.tsx'
import { verdictOf } from '../model/kinds.ts'
import { RUNS } from '../model/runs.ts'
import { day } from '../model/time.ts'
import { Icon } from '../parts/icon.tsx'
import { SmallPetals } from '../parts/petals.tsx'
import type { Framed, ResultsProps } from '../props.ts'

/** All drills of the viewer, newest first. */
export function ResultsPage({ frame, drills }: ResultsProps & Framed) {
  return (
    <Layout frame={frame} title="Results" place="results">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>Results</h1>
        <p class="lead">
          {frame.who
            ? 'Every drill you began, newest first. Only you see your practice; assigned drills and tests are also seen by your manager.'
            : 'Every drill you began in this browser, newest first. Only you see them; after seven days they go.'}
        </p>
        {drills.length === 0 ? (
          <p class="empty section-tight">
            No drill yet. <a href="/">Choose a scenario</a>; the first takes about five minutes.
          </p>
        ) : (
          <section class="scroll section-tight" tabindex={0} aria-label="Your drills">
            <Table drills={drills} />
          </section>
        )}
      </main>
    </Layout>
  )
}

function Table({ drills }: ResultsProps) {
  return (
    <table class="dims results">
      <caption class="vh">Your drills</caption>
      <thead>
        <tr>
          <th scope="col">Scenario</th>
          <th scope="col">Day</th>
          <th scope="col" class="num">
            Score
          </th>
          <th scope="col">Verdict</th>
          <th scope="col">
            <span class="vh">Open</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {drills.map((drill) => (
          <Row drill={drill} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ drill }: { readonly drill: DrillSummary }) {
  const when = day(drill.startedAt)
  return (
    <tr>
      <th scope="row">
        <span class="best">
          <SmallPetals dimensions={drill.dimensions} />
          {drill.scenario.title}
          {drill.kind !== 'practice' && <span class="tag">{RUNS[drill.kind].word}</span>}
        </span>
      </th>
      <td>
        <time datetime={when.iso}>{when.text}</time>
      </td>
      <td class="num">{drill.score === null ? '–' : Math.round(drill.score)}</td>
      <td>
        <Standing drill={drill} />
      </td>
      <td class="num">
        {drill.closedAt === null ? (
          <a href={`/drills/${drill.id}`} aria-label={`Continue ${drill.scenario.title}`}>
            Continue
          </a>
        ) : (
          drill.score !== null && (
            <a href={`/drills/${drill.id}/scorecard`} aria-label={`Scorecard of ${drill.scenario.title}`}>
              Scorecard
            </a>
          )
        )}
      </td>
    </tr>
  )
}

function Standing({ drill }: { readonly drill: DrillSummary }) {
  if (drill.closedAt === null) return <span class="muted">still open</span>
  if (drill.verdict === null) return <span class="muted">interrupted, does not count</span>
  const { kind, word } = verdictOf(drill.verdict as Parameters<typeof verdictOf>[0])
  return (
    <span class="row">
      <span class={`state c-${kind}`}>
        <Icon name={kind} />
        {word}
      </span>
      {drill.unfinished && <span class="small muted">unfinished or in parts</span>}
    </span>
  )
}
