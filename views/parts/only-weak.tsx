import { sortPosts } from '../../src/scenario/kept.ts'
import type { Scorecard } from '../../src/scenario/scorecard.ts'

/** Beside "Again": only the posts that failed or were slow. Nothing where all or none of them were. */
export function OnlyWeak({ drill, card }: { readonly drill: string; readonly card: Scorecard }) {
  const { kept, weak } = sortPosts(card)
  if (weak.length === 0 || (kept.length === 0 && !card.part)) return null
  const posts = `${weak.length} of ${weak.length + kept.length} posts`
  return (
    <form method="post" action="/drills">
      <input type="hidden" name="weak" value={drill} />
      <button type="submit" class="button small" aria-label={`Only what failed or was slow: ${posts}`}>
        Only what failed or was slow
      </button>
    </form>
  )
}
