import type { DrillPageProps } from '../props.ts'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'
import { SearchResult } from './search-result.tsx'

/**
 * Looks for posts that do not tag the brand. Folded until it is wanted: where nothing tags the brand, and after a search; the script unfolds it
 * where there is room. Only the result is swapped, and only in answer to a search.
 */
export function Listening(page: DrillPageProps) {
  const { drill, thread, search, scenario } = page
  return (
    <details id="listening" class="listening" open={thread === null || search !== null}>
      <summary>
        <h2>Listening</h2>
        <span class="small muted">posts that don’t tag you</span>
      </summary>
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
    </details>
  )
}
