import { finds } from '../scenario/listening.ts'
import type { OpenDrill } from './drill-view.ts'

/** The last search for untagged posts and how many threads it shows now; null before the first. */
export function lastSearch(open: OpenDrill): { readonly query: string; readonly found: number } | null {
  const search = open.events.findLast((event) => event.type === 'listened')
  if (search?.type !== 'listened') return null
  const untagged = open.scenario.threads.filter((thread) => thread.surface === 'untagged').map(({ id }) => id)
  const found = open.state.threads.filter(
    (thread) =>
      thread.found &&
      untagged.includes(thread.id) &&
      thread.posts.some((post) => finds(search.query, post.text)),
  )
  return { query: search.query, found: found.length }
}
