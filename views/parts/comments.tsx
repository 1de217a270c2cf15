import type { ReplyCard } from '../../src/scenario/scorecard.ts'
import type { Comment } from '../../src/store/reviews.ts'
import { day } from '../model/time.ts'
import { shortened } from '../model/words.ts'
import { Icon } from './icon.tsx'
import { Words } from './words.tsx'

interface CommentsProps {
  readonly reply: ReplyCard
  readonly comments: readonly Comment[]
  /** Where the trainee acknowledges; left out where only the author looks. */
  readonly acknowledge?: (comment: Comment) => string
}

/** What a manager wrote about a reply, each under the sentence it is about. */
export function Comments({ reply, comments, acknowledge }: CommentsProps) {
  const own = comments.filter((comment) => comment.reply === reply.id)
  if (own.length === 0) return null
  return (
    <ul class="comments" aria-label={`Comments on ${shortened(reply.text, 40)}`}>
      {own.map((comment) => (
        <li id={`c-${comment.id}`} class="stack">
          <blockquote class="small-words" dir="auto">
            <Words text={reply.text.slice(comment.start, comment.end)} look="quoted" />
          </blockquote>
          <Words text={comment.text} look="body" />
          <p class="small muted row">
            <span>
              <bdi>{comment.author.name}</bdi>, {day(comment.createdAt).text}
            </span>
            {comment.acknowledgedAt !== null ? (
              <span class="state c-praise">
                <Icon name="praise" />
                read on {day(comment.acknowledgedAt).text}
              </span>
            ) : acknowledge ? (
              <form method="post" action={acknowledge(comment)}>
                <button type="submit" class="button small">
                  I have read this
                </button>
              </form>
            ) : (
              <span>not read yet</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
