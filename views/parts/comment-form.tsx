import type { ReplyCard } from '../../src/scenario/scorecard.ts'
import type { Span } from '../../src/text/document.ts'
import { Problem } from './problem.tsx'
import { Characters } from './words.tsx'

interface CommentFormProps {
  readonly drill: string
  readonly reply: ReplyCard
  readonly number: number
  readonly sentences: readonly Span[]
  /** What was typed and could not be taken. */
  readonly typed?: { readonly sentence: number; readonly text: string; readonly problem: string } | undefined
}

/** A comment on one sentence of a reply; the trainee sees it beside that sentence. */
export function CommentForm({ drill, reply, number, sentences, typed }: CommentFormProps) {
  const id = `comment-${number}`
  return (
    <details class="fold" open={typed !== undefined}>
      <summary>Comment on a sentence of reply {number}</summary>
      <form class="stack" method="post" action={`/desk/drills/${drill}/comments`}>
        <input type="hidden" name="reply" value={reply.id} />
        <fieldset class="options">
          <legend>Which sentence</legend>
          {sentences.map((sentence, index) => (
            <label>
              <input
                type="radio"
                name="sentence"
                value={String(index)}
                checked={index === (typed?.sentence ?? 0)}
              />
              <span class="small-words" hx-ignore dir="auto">
                <Characters text={reply.text.slice(sentence.start, sentence.end)} />
              </span>
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for={id}>Your comment</label>
          <textarea
            id={id}
            name="text"
            rows={3}
            dir="auto"
            required
            aria-invalid={typed ? 'true' : undefined}
          >
            {`\n${typed?.text ?? ''}`}
          </textarea>
          <p class="help">
            About the sentence, not the person: what it does to the reader, and what would be better.
          </p>
          <Problem id={`problem-${id}`} text={typed?.problem} />
        </div>
        <p>
          <button type="submit" class="button">
            Add the comment
          </button>
        </p>
      </form>
    </details>
  )
}
