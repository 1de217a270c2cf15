import type { Scorecard } from '../scenario/scorecard.ts'
import type { Comment, ReviewedDrill } from '../store/reviews.ts'
import type { Viewer } from '../store/store.ts'
import type { Span } from '../text/document.ts'
import { replySentences } from './reply-sentences.ts'
import type { Training } from './training.ts'

/** A finished drill of somebody the viewer leads, with what is said about it. */
export interface Review {
  readonly reviewed: ReviewedDrill
  readonly card: Scorecard
  /** The sentences of each reply, by its id: what comments hang on. */
  readonly sentences: Readonly<Record<string, readonly Span[]>>
}

/** Null unless it is a finished assigned or test drill of somebody the viewer leads. */
export async function reviewOf(
  { store }: Pick<Training, 'store'>,
  viewer: Viewer,
  id: string,
): Promise<Review | null> {
  const reviewed = await store.reviewedDrill(viewer, id)
  const end = reviewed?.events.at(-1)
  if (!reviewed || end?.type !== 'drill_finished') return null
  const card = end.scorecard
  const sentences = Object.fromEntries(card.replies.map(({ id, text }) => [id, replySentences(text)]))
  return { reviewed, card, sentences }
}

const COMMENT_MAX = 2_000

export type Commented =
  | { readonly kind: 'done' }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'problem'; readonly problem: string }

/** Writes a comment beside a sentence of a reply, both given by their places. */
export async function comment(
  { store, clock, ids }: Training,
  viewer: Viewer,
  author: Comment['author'],
  drill: string,
  given: { readonly reply: string; readonly sentence: number; readonly text: string },
): Promise<Commented> {
  const review = await reviewOf({ store }, viewer, drill)
  const reply = review?.card.replies.find((one) => one.id === given.reply)
  const sentence = review?.sentences[given.reply]?.[given.sentence]
  if (!reply || !sentence) return { kind: 'not_found' }
  const text = given.text.trim()
  if (text === '')
    return { kind: 'problem', problem: 'Write what you want to say about this sentence first.' }
  if (text.length > COMMENT_MAX)
    return {
      kind: 'problem',
      problem: `Say it in at most ${COMMENT_MAX.toLocaleString('en')} characters; your text is kept.`,
    }
  const added = await store.addComment(viewer, {
    id: ids.id(),
    drill,
    reply: reply.id,
    start: sentence.start,
    end: sentence.end,
    text,
    author,
    createdAt: clock.now(),
    acknowledgedAt: null,
  })
  return added ? { kind: 'done' } : { kind: 'not_found' }
}
