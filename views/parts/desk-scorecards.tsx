import { count } from '../model/desk.ts'
import { verdictOf } from '../model/kinds.ts'
import { RUNS } from '../model/runs.ts'
import { day } from '../model/time.ts'
import type { DeskProps } from '../props.ts'
import { Icon } from './icon.tsx'
import { SmallPetals } from './petals.tsx'

/** Finished assigned and test drills, newest first. */
export function DeskScorecards({ desk }: DeskProps) {
  const finished = desk.drills.filter((drill) => drill.score !== null)
  const waiting = finished.filter((drill) => drill.comments === 0).length
  return (
    <section aria-labelledby="h-rev">
      <div class="section-head">
        <h2 id="h-rev">Scorecards</h2>
        <p class="small">
          {waiting === 0 ? 'Nothing waits to be read' : `${waiting} without a word from you`}
        </p>
      </div>
      {finished.length === 0 ? (
        <p class="empty">Assigned and test drills appear here once they are finished. Practice never does.</p>
      ) : (
        <ul class="review sheet">
          {finished.slice(0, 12).map((drill) => (
            <ReviewRow drill={drill} />
          ))}
        </ul>
      )}
      {finished.length > 0 && (
        <p class="small">
          <a href={`/desk/scorecards?team=${desk.team.id}`}>All scorecards of the team as CSV</a>
        </p>
      )}
    </section>
  )
}

function ReviewRow({ drill }: { readonly drill: DeskProps['desk']['drills'][number] }) {
  const { kind, word } = verdictOf(drill.verdict as Parameters<typeof verdictOf>[0])
  const when = day(drill.closedAt ?? drill.startedAt)
  return (
    <li>
      <SmallPetals dimensions={drill.dimensions} />
      <div>
        <p class="strong">
          <bdi>{drill.personName}</bdi>: {drill.scenario.title}
        </p>
        <p class="small">
          <span class={`state c-${kind}`}>
            <Icon name={kind} />
            {word}
          </span>{' '}
          {Math.round(drill.score ?? 0)} of 100 · {RUNS[drill.kind].word.toLowerCase()} ·{' '}
          <time datetime={when.iso}>{when.text}</time>
          {drill.unfinished && ' · unfinished'}
          {drill.comments > 0 && ` · ${count(drill.comments, 'comment')}`}
          {drill.unread > 0 && `, ${drill.unread} not read yet`}
        </p>
      </div>
      <a
        class="button small"
        href={`/desk/drills/${drill.id}`}
        aria-label={`Open: ${drill.personName}, ${drill.scenario.title}`}
      >
        Open
      </a>
    </li>
  )
}
