import { finds } from '../scenario/listening.ts'
import type { OpenDrill } from './drill-view.ts'

/** The last search for untagged posts and the threads it shows now. */
export interface LastSearch {
  readonly query: string
  readonly threads: readonly string[]
}

/** Null before the first search. */
export function lastSearch(open: OpenDrill): LastSearch | null {
  const search = open.events.findLast((event) => event.type === 'listened')
  if (search?.type !== 'listened') return null
  const untagged = open.scenario.threads.filter((thread) => thread.surface === 'untagged').map(({ id }) => id)
  const threads = open.state.threads.filter(
    ({ id, found, posts }) =>
      found && untagged.includes(id) && posts.some((post) => finds(search.query, post.text)),
  )
  return { query: search.query, threads: threads.map(({ id }) => id) }
}
