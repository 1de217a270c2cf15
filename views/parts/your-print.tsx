import type { DrillSummary } from '../../src/store/store.ts'
import type { Framed } from '../props.ts'
import { Icon } from './icon.tsx'
import { SmallPetals } from './petals.tsx'

/** The last result at a glance, and who sees what. */
export function YourPrint({ frame, drills }: Framed & { readonly drills: readonly DrillSummary[] }) {
  const last = drills.find((drill) => drill.score !== null)
  return (
    <aside class="sheet stack" aria-labelledby="h-you">
      <h2 id="h-you">Your print</h2>
      {last ? (
        <>
          <p class="row print-line">
            <SmallPetals dimensions={last.dimensions} size="l" />
            <span>
              <span class="figure">{Math.round(last.score ?? 0)}</span>
              <br />
              <span class="small muted">of 100 in your last drill, {last.scenario.title}</span>
            </span>
          </p>
          <p class="small">
            <a href={`/drills/${last.id}/scorecard`}>Its scorecard</a> · <a href="/results">All my results</a>
          </p>
        </>
      ) : (
        <p class="row print-line">
          <SmallPetals dimensions={{}} size="l" />
          <span class="small muted">
            Eight petals, one for each thing that is graded. They fill with your first drill.
          </span>
        </p>
      )}
      <p class="small muted notes-line">
        <Icon name="lock" />
        <span>
          {frame.who
            ? 'Practice: only you see it.'
            : 'Practice: only you see it, in this browser. It is deleted after seven days.'}
        </span>
      </p>
    </aside>
  )
}
