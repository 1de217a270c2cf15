import type { Finding } from '../../src/scoring/report.ts'
import { AbsentNote } from './note.tsx'

/** What only the whole drill shows: neglect, a broken promise, a hidden complaint, a post not found. */
export function DrillFindings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section class="section" aria-labelledby="h-f">
      <div class="section-head">
        <h2 id="h-f">Over the whole drill</h2>
        <p class="small">What no single reply shows</p>
      </div>
      <ul class="notes two">
        {findings.map((finding) => (
          <AbsentNote finding={finding} quoted={true} />
        ))}
      </ul>
    </section>
  )
}
