import type { Finding } from '../../src/scoring/report.ts'
import { type CoachView, coachView, coachWords } from '../model/coach.ts'
import { kindOf } from '../model/kinds.ts'
import { shortened } from '../model/words.ts'
import { Icon } from './icon.tsx'
import { PracticeLink } from './practice-link.tsx'
import { Characters } from './words.tsx'

const NOTHING: CoachView = { mend: [], missing: [], works: 0 }

/** Under the composer of a practice drill: what the scorer would say now. Closed until one asks; never moves the cursor. */
export function Coach() {
  return (
    <details id="coach" class="coach">
      <summary>
        Coach <span id="coach-sum" class="small muted" />
      </summary>
      <div id="coach-found">
        <Advice view={NOTHING} />
      </div>
    </details>
  )
}

/** What changes of it as one types; empty again once a reply is sent. */
export function CoachAnswer({ findings }: { readonly findings: readonly Finding[] }) {
  const view = coachView(findings)
  return (
    <>
      <hx-partial hx-target="#coach-sum" hx-swap="innerHTML">
        {coachWords(view)}
      </hx-partial>
      <hx-partial hx-target="#coach-found" hx-swap="innerHTML">
        <Advice view={view} />
      </hx-partial>
    </>
  )
}

function Advice({ view }: { readonly view: CoachView }) {
  if (view.mend.length + view.missing.length === 0)
    return (
      <p class="small muted">
        {view.works > 0
          ? 'Nothing to mend in these words.'
          : 'Write, and what to mend in the words stands here. In assigned drills and tests there is no coach.'}
      </p>
    )
  return (
    <ul class="findings" aria-label="What the coach sees">
      {[...view.mend, ...view.missing].map((finding) => (
        <Line finding={finding} />
      ))}
    </ul>
  )
}

function Line({ finding }: { readonly finding: Finding }) {
  const kind = kindOf(finding.severity)
  return (
    <li class={`finding is-${kind.name}`}>
      <Icon name={finding.span ? kind.name : 'absent'} />
      <p>
        <span class="kind">{finding.span ? kind.word : 'Missing'}.</span> {finding.message}{' '}
        {finding.span && finding.quote !== '' && (
          <q hx-ignore dir="auto">
            <Characters text={shortened(finding.quote, 80)} />
          </q>
        )}
      </p>
      <PracticeLink id={finding.practice} />
    </li>
  )
}
