import { nameOf } from '../model/queue.ts'
import { shortened } from '../model/words.ts'
import type { DrillPageProps } from '../props.ts'
import { Characters, Name } from './words.tsx'

/** What the last search showed (innerHTML of #search-result): each post with the way to its thread. */
export function SearchResult({ drill, scenario, state, search }: DrillPageProps) {
  if (!search) return null
  const found = state.threads.filter(({ id, found: shown }) => shown && search.threads.includes(id))
  return (
    <>
      <p hx-ignore>
        “<Characters text={shortened(search.query, 40)} />
        ”:{' '}
        {found.length === 0
          ? 'nothing yet. Try other words, or look again later: posts keep coming.'
          : `${found.length} found, in your queue now.`}
      </p>
      {found.length > 0 && (
        <ul class="results-list">
          {found.map(({ id, customer, posts }) => (
            <li>
              <a href={`/drills/${drill}?thread=${id}`} hx-ignore>
                <Name>{nameOf(scenario, customer)}</Name>
              </a>{' '}
              <span hx-ignore dir="auto">
                <Characters text={shortened(posts[0]?.text ?? '', 70)} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
