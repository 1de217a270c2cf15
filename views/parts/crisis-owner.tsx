import { clockTime } from '../../src/scenario/clock-time.ts'
import type { CrisisOwner as Owner } from '../../src/scenario/scenario.ts'
import type { DrillPageProps } from '../props.ts'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'

/** Who takes a crisis over, the words that are approved for the public, and the way to hand a thread over. */
export function CrisisOwner({ page }: { readonly page: DrillPageProps }) {
  const owner = page.scenario.crisis_owner
  if (!owner) return null
  return (
    <details class="fold" open>
      <summary id="h-crisis">Crisis owner</summary>
      <dl class="facts">
        <dt>Who</dt>
        <dd>
          {owner.name}, {owner.role}
        </dd>
        <dt>On call</dt>
        <dd>{owner.on_call}</dd>
      </dl>
      <div class="holding">
        <h3>Holding line, approved for the public</h3>
        <blockquote id="holding-line">{owner.holding_line}</blockquote>
        {/* Without script there is nothing to put it there; the words can be copied. */}
        <button id="holding-use" type="button" class="button small" hidden>
          Put it in the reply
        </button>
      </div>
      <HandOver page={page} owner={owner} />
    </details>
  )
}

function HandOver({ page, owner }: { readonly page: DrillPageProps; readonly owner: Owner }) {
  const thread = page.state.threads.find((one) => one.id === page.thread)
  if (!thread) return null
  if (thread.handedOver !== null)
    return (
      <p class="state c-praise">
        <Icon name="praise" />
        {owner.name} has this thread since {clockTime(page.scenario, thread.handedOver)}
      </p>
    )
  if (page.state.status === 'ended') return null
  return (
    <form
      class="stack tight"
      {...posts(`/drills/${page.drill}/hand-over`)}
      data-said={`Handed over to ${owner.name}.`}
    >
      <input type="hidden" name="thread" value={thread.id} />
      <label class="small strong" for="note">
        Note to {owner.name}
      </label>
      <textarea
        id="note"
        name="note"
        rows={3}
        maxlength={1000}
        placeholder="What happened, who is in danger, what was said so far"
      >
        {`\n${page.note ?? ''}`}
      </textarea>
      <button type="submit" class="button small">
        <Icon name="flag" />
        Hand this thread over
      </button>
    </form>
  )
}
