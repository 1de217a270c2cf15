import type { ThreadState } from '../../src/scenario/drill-state.ts'
import { type Composing, composing } from '../model/composing.ts'
import { firstName } from '../model/people.ts'
import { nameOf } from '../model/queue.ts'
import type { DrillPageProps } from '../props.ts'
import { Audience } from './audience.tsx'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'

export interface ComposerProps {
  readonly page: DrillPageProps
  readonly thread: ThreadState
}

/**
 * Where the reply is written. Live updates never touch it: it is swapped (innerHTML of #answering) only in answer to Send
 * and Call it back, and while such an answer is awaited the text cannot be changed.
 */
export function Composer({ page, thread }: ComposerProps) {
  const name = nameOf(page.scenario, thread.customer)
  const box = composing(page, thread)
  return (
    <form
      id="composer"
      class="composer"
      {...posts(`/drills/${page.drill}/reply`)}
      data-drill={page.drill}
      data-thread={thread.id}
    >
      <input type="hidden" name="thread" value={thread.id} />
      <input type="hidden" name="box" value={page.box} />
      {box.problem && (
        <p class="warning" id="refused" role="alert">
          <Icon name="fault" />
          <span>{box.problem}</span>
        </p>
      )}
      <div
        class="writing"
        hx-post={`/drills/${page.drill}/draft`}
        hx-trigger="input delay:500ms"
        hx-swap="none"
        hx-sync="this:replace"
      >
        <Audience page={page} thread={thread} box={box} />
        <label class="vh" for="reply">
          Your reply to {name}
        </label>
        <textarea
          id="reply"
          name="text"
          rows={3}
          dir="auto"
          aria-describedby={[box.problem && 'refused', 'count', page.kind === 'practice' && 'coach-sum']
            .filter(Boolean)
            .join(' ')}
          aria-invalid={box.problem ? 'true' : undefined}
          data-limit-public={box.limits.public}
          data-limit-private={box.limits.private}
          data-weighted={box.weighted ? 'yes' : undefined}
          placeholder={`Answer ${firstName(name)}`}
        >
          {`\n${box.text}`}
        </textarea>
      </div>
      <div class="foot">
        <span id="count" class="small muted">
          {countWords(box)}
        </span>
        <span id="draft-state" class="small muted wide-only" />
        <span class="row push">
          <span class="small muted desk-only">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </span>
          <button type="submit" class="button primary">
            Send
          </button>
        </span>
      </div>
    </form>
  )
}

function countWords(box: Composing): string {
  const limit = box.limits[box.visibility]
  return box.length > limit
    ? `${box.length} of ${limit}: ${box.length - limit} too many`
    : `${box.length} of ${limit}`
}
