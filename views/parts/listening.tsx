import type { DrillPageProps } from '../props.ts'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'
import { SearchResult } from './search-result.tsx'

/** Looks for posts that do not tag the brand. Only the result is swapped, and only in answer to a search. */
export function Listening(page: DrillPageProps) {
  const { drill, thread, search, scenario } = page
  return (
    <section class="listening" aria-labelledby="h-listen">
      <div class="section-head">
        <h2 id="h-listen">Listening</h2>
        <p class="small">posts that don’t tag you</p>
      </div>
      <search>
        <form class="search" {...posts(`/drills/${drill}/listen`)}>
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
      <div id="search-result" class="small muted found">
        <SearchResult {...page} />
      </div>
    </section>
  )
}
