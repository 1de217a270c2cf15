import type { Report } from '../../src/scoring/report.ts'
import { tally } from '../model/check-report.ts'
import { verdictOf } from '../model/kinds.ts'
import { Icon } from './icon.tsx'
import { SmallPetals } from './petals.tsx'

/** Verdict, print and score in one line. `data-said` is what the script says aloud when it changes. */
export function CheckVerdict({ report }: { readonly report: Report }) {
  const { kind, word } = verdictOf(report.verdict)
  const score = report.score === null ? null : Math.round(report.score)
  const counts = tally(report.findings)
  const figure = score === null ? '' : ` ${score} of 100.`
  return (
    <div class={`sheet verdict-line is-${kind}`} id="verdict" data-said={`${word}.${figure} ${counts}.`}>
      <div class="row">
        <span class={`state big c-${kind}`}>
          <Icon name={kind} />
          {word}
        </span>
        {score !== null && (
          <>
            <SmallPetals dimensions={report.dimensions} />
            <span>
              <span class="figure">{score}</span> <span class="muted small">of 100</span>
            </span>
          </>
        )}
        <p class="push small muted">{counts}</p>
      </div>
      {report.reason !== undefined && <p class="small">{report.reason}</p>}
    </div>
  )
}
