import type { DrillSummary } from '../../src/store/store.ts'
import { day } from '../model/time.ts'
import { Icon } from './icon.tsx'

/** The one ember card of the home page: a drill that waits where it was left. */
export function Continue({ drill }: { readonly drill: DrillSummary }) {
  const began = day(drill.startedAt)
  return (
    <section class="sheet ember callout section-tight" aria-labelledby="h-cont">
      <div>
        <p class="kicker">
          <Icon name="flame" />
          Continue
        </p>
        <h2 id="h-cont">{drill.scenario.title}</h2>
        <p class="muted">
          Begun <time datetime={began.iso}>{began.text}</time>. It goes on where you left it.
        </p>
      </div>
      <a class="button primary" href={`/drills/${drill.id}`}>
        Take the seat
        <Icon name="arrow" />
      </a>
    </section>
  )
}
