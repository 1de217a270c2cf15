import type { Finding } from '../../src/scoring/report.ts'
import type { Span } from '../../src/text/document.ts'
import { markedRuns } from '../model/marked-runs.ts'
import { Characters } from './words.tsx'

/** A reply beside an earlier one to somebody else, the words they share marked in both. */
export function SideBySide({ finding }: { readonly finding: Finding }) {
  const { twin, quote, span } = finding
  if (!twin) return null
  const from = span?.start ?? 0
  const here = twin.here.map(({ start, end }) => ({ start: start - from, end: end - from }))
  return (
    <div class="twins">
      <Column title="This reply" text={quote} shared={here} />
      <Column title="To somebody else" text={twin.text} shared={twin.there} />
    </div>
  )
}

interface ColumnProps {
  readonly title: string
  readonly text: string
  readonly shared: readonly Span[]
}

function Column({ title, text, shared }: ColumnProps) {
  return (
    <div>
      <h4>{title}</h4>
      <p class="small-words" hx-ignore dir="auto">
        {markedRuns(text, shared).map((run) =>
          run.marked ? (
            <mark>
              <Characters text={run.text} />
            </mark>
          ) : (
            <Characters text={run.text} />
          ),
        )}
      </p>
    </div>
  )
}
