import type { HomeProps } from '../props.ts'
import { ContentNotes } from './content-notes.tsx'
import { PracticeLink } from './practice-link.tsx'
import { StartDrill } from './start-drill.tsx'

/** More at once would be a list to scroll past. */
const MOST = 3

/** What is due to be practised, each with one click into it. No count of days, no streak. */
export function PractiseNext({ due, pace, scenarios }: Pick<HomeProps, 'due' | 'pace' | 'scenarios'>) {
  if (due.length === 0) return null
  return (
    <section class="sheet stack section-tight" aria-labelledby="h-due">
      <h2 id="h-due">Practise next</h2>
      <ul class="ledger acts">
        {due.slice(0, MOST).map((one) => (
          <li>
            <div>
              <h3>
                {one.title} <PracticeLink id={one.practice} />
              </h3>
              <p class="small muted">
                Last time {Math.round(one.last)} of 100 for {one.dimension}. In: {one.scenario.title}
              </p>
              <ContentNotes scenario={scenarios.find(({ slug }) => slug === one.scenario.slug)} />
            </div>
            <span class="push">
              <StartDrill
                slug={one.scenario.slug}
                name={`Start drill: ${one.scenario.title}, for ${one.practice}`}
                look="button small"
                pace={pace}
              >
                Start drill
              </StartDrill>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
