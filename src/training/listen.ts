import { searchWords } from '../scenario/listening.ts'
import type { Viewer } from '../store/store.ts'
import { type Acted, appendTo } from './append.ts'
import { viewDrill } from './drill-view.ts'
import type { Training } from './training.ts'

const EVERYWHERE = 'Those words stand in any post. Search for a name, a place, or what the business sells.'

/** A longer search says no more. */
const QUERY_MAX = 200

/** Searches for posts that don't tag the brand; `found` is the first thread that came to light. */
export async function listen(
  training: Training,
  viewer: Viewer,
  id: string,
  words: string,
): Promise<{ readonly acted: Acted; readonly found: string | undefined }> {
  const query = words.trim().replace(/\s+/g, ' ')
  let seen: readonly string[] = []
  const acted = await appendTo(training, viewer, id, ({ state }) => {
    seen = state.threads.filter((thread) => thread.found).map((thread) => thread.id)
    if (query === '') return 'Type a word to search for.'
    if (query.length > QUERY_MAX) return `Search for fewer words: at most ${QUERY_MAX} characters.`
    if (searchWords(query).length === 0) return EVERYWHERE
    return [{ type: 'listened', query }]
  })
  const after = await viewDrill(training, viewer, id)
  const threads = after?.kind === 'open' ? after.state.threads : []
  return { acted, found: threads.find((thread) => thread.found && !seen.includes(thread.id))?.id }
}
