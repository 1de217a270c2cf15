import type { DrillPageProps } from '../props.ts'
import { Icon } from './icon.tsx'
import { Characters } from './words.tsx'

/** Looks for posts that do not tag the brand. Never swapped while somebody types in it. */
export function Listening({ drill, thread, search, scenario }: DrillPageProps) {
  return (
    <section class="listening" aria-labelledby="h-listen">
      <div class="section-head">
        <h2 id="h-listen">Listening</h2>
        <p class="small">posts that don’t tag you</p>
      </div>
      <search>
        <form class="search" method="post" action={`/drills/${drill}/listen`}>
          {thread !== null && <input type="hidden" name="thread" value={thread} />}
          <label class="vh" for="query">
            Words to look for
          </label>
          <input
            id="query"
            type="search"
            name="query"
            required
            maxlength={80}
            placeholder={scenario.brand.name}
            autocomplete="off"
            value={search?.query}
          />
          <button type="submit" class="button" aria-label="Search posts">
            <Icon name="search" />
          </button>
        </form>
      </search>
      {search && (
        <p class="small muted found" hx-ignore>
          “<Characters text={search.query} />
          ”:{' '}
          {search.found === 0 ? 'nothing found. Try fewer words.' : `${search.found} found, in your queue.`}
        </p>
      )}
    </section>
  )
}
