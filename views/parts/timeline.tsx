import type { Scorecard, TimelineItem } from '../../src/scenario/scorecard.ts'
import { moodFace } from '../model/mood.ts'
import { storyline } from '../model/storyline.ts'
import { shortened } from '../model/words.ts'
import { Icon } from './icon.tsx'
import { Characters } from './words.tsx'

/** The drill moment by moment, readable as it stands; the script adds a slider that goes back to any of them. */
export function Timeline({ card }: { readonly card: Scorecard }) {
  const { moments } = storyline(card)
  return (
    <div id="timeline" class="timeline">
      <div id="scrub" class="scrub no-print" hidden>
        <label for="f-moment">Go back to a moment</label>
        <div class="row">
          <button type="button" id="scrub-back" class="button small">
            Earlier
          </button>
          <input id="f-moment" type="range" min="1" max={card.timeline.length} value={card.timeline.length} />
          <button type="button" id="scrub-on" class="button small">
            Later
          </button>
        </div>
        <p id="scrub-now" class="small muted" />
        <label class="row small">
          <input id="f-public" type="checkbox" />
          Only what the public saw
        </label>
      </div>
      <ol class="moments">
        {card.timeline.map((item, index) => (
          <Moment items={card.timeline} item={item} x={moments[index] ?? 0} />
        ))}
      </ol>
    </div>
  )
}

/** Number of the moment at which a post was hidden; -1 when it never was. */
function hiding(items: readonly TimelineItem[], { post }: TimelineItem): number {
  return post === undefined ? -1 : items.findIndex(({ hides }) => hides === post)
}

const LOOKS: Readonly<Record<TimelineItem['kind'], string | undefined>> = {
  post: undefined,
  reply: 'you',
  action: 'you',
  missed: 'missed',
  ending: 'ending',
}

interface MomentProps {
  readonly items: readonly TimelineItem[]
  readonly item: TimelineItem
  /** Place on the mood line. */
  readonly x: number
}

/** The thread as the model answers would have made it. */
export function OtherThread({ items }: Pick<MomentProps, 'items'>) {
  return (
    <details class="fold">
      <summary>The thread with the model answers</summary>
      <ol class="moments">
        {items.map((item) => (
          <Moment items={items} item={item} x={0} />
        ))}
      </ol>
    </details>
  )
}

function Moment({ items, item, x }: MomentProps) {
  const hiddenBy = hiding(items, item)
  const hiddenAt = items[hiddenBy]?.time
  const seen = item.visibility === 'public' && !item.unseen && ['post', 'reply', 'ending'].includes(item.kind)
  return (
    <li
      class={LOOKS[item.kind]}
      data-x={x}
      data-unseen={seen ? undefined : ''}
      data-hidden-by={hiddenBy < 0 ? undefined : hiddenBy + 1}
      data-state={`${item.time}, ${item.who}, ${stateOf(item)}`}
    >
      <time>{item.time}</time>
      <span class="strong">
        <bdi>
          <Characters text={item.who} />
        </bdi>
        {item.visibility === 'private' && ', private'}
      </span>{' '}
      <span class="words" hx-ignore dir="auto">
        <Characters text={shortened(item.text, 220)} />
      </span>{' '}
      {hiddenBy >= 0 && (
        <span class="tag hidden-tag">
          <Icon name="eye" />
          hidden at {hiddenAt}
        </span>
      )}{' '}
      <span class="small muted">{stateOf(item)}</span>
    </li>
  )
}

function stateOf({ mood, reach }: TimelineItem): string {
  const seen = reach === undefined ? '' : `, seen by ${reach.toLocaleString('en')}`
  return `mood ${Math.round(mood)}, ${moodFace(mood).word.toLowerCase()}${seen}`
}
