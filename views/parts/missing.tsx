import type { Finding } from '../../src/scoring/report.ts'
import { AbsentNote, type ShowOffer } from './note.tsx'

/** What a reply does not say. The post that asked for it is quoted once, not with every note. */
export function Missing({
  findings,
  number,
  offer,
}: {
  readonly findings: readonly Finding[]
  readonly number: number
  readonly offer?: ShowOffer
}) {
  if (findings.length === 0) return null
  return (
    <div class="missing">
      <h4>What is not there</h4>
      <ul class="notes" aria-label={`Missing in reply ${number}`}>
        {findings.map((finding, index) => (
          <AbsentNote finding={finding} quoted={finding.quote !== findings[index - 1]?.quote} offer={offer} />
        ))}
      </ul>
    </div>
  )
}
