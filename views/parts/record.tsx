import type { DrillPageProps } from '../props.ts'
import { CrisisOwner } from './crisis-owner.tsx'
import { Icon } from './icon.tsx'
import { Remedies } from './remedies.tsx'

/** What the company knows and allows; for the trainee's eyes only. */
export function Record(page: DrillPageProps) {
  const { scenario } = page
  return (
    <section class="record" aria-labelledby="h-rec">
      <h2 id="h-rec" tabindex={-1}>
        Record
        <span class="tag">
          <Icon name="lock" />
          for your eyes only
        </span>
      </h2>
      <div id="doing">
        <Doing {...page} />
      </div>
      {scenario.record.map((group) => (
        <details class="fold" open>
          <summary>{group.title}</summary>
          <dl class="facts">
            {group.facts.map((fact) => (
              <>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </>
            ))}
          </dl>
        </details>
      ))}
      <Facts lines={scenario.facts} open={scenario.mode === 'moderation'} />
      <p class="warning">
        <Icon name="eye" />
        <span>
          Nothing on this panel is public. Who the customer is and what they bought stays out of the thread.
        </span>
      </p>
    </section>
  )
}

/** What can be done from the record. Swapped only in answer to such an act, so that a note that is being typed stays. */
export function Doing(page: DrillPageProps) {
  return (
    <>
      <CrisisOwner page={page} />
      <Remedies page={page} />
    </>
  )
}

/** The rules of a group stand in the facts: there they are what one looks at most. */
function Facts({ lines, open }: { readonly lines: readonly string[]; readonly open: boolean }) {
  if (lines.length === 0) return null
  return (
    <details class="fold" open={open}>
      <summary>Facts</summary>
      <ul class="ledger small">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </details>
  )
}
