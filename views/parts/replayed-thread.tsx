import type { Scorecard, TimelineItem } from '../../src/scenario/scorecard.ts'
import { moodFace } from '../model/mood.ts'
import { Avatar } from './avatar.tsx'
import { Icon } from './icon.tsx'
import { Characters, Words } from './words.tsx'

/** The threads as they went, post by post: what a reviewer reads beside the scorecard. */
export function ReplayedThread({ card }: { readonly card: Scorecard }) {
  const threads = [...new Set(card.timeline.map((item) => item.thread))]
  return (
    <div class="replayed stack">
      {threads.map((thread, index) => {
        const items = card.timeline.filter((item) => item.thread === thread)
        return (
          <section class="stack" aria-label={`Thread ${index + 1}`}>
            {threads.length > 1 && <h3>Thread {index + 1}</h3>}
            <ol class="post-list">
              {items.map((item) => (
                <Moment item={item} brand={card.scenario.brand} />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

function Moment({ item, brand }: { readonly item: TimelineItem; readonly brand: string }) {
  if (item.kind !== 'post' && item.kind !== 'reply')
    return (
      <li class="small muted">
        <time>{item.time}</time> <bdi>{item.who}</bdi> <Characters text={item.text} />
      </li>
    )
  const ours = item.kind === 'reply'
  const mood = moodFace(item.mood).word.toLowerCase()
  return (
    <li>
      <article class={`post${ours ? ' ours' : ''}${item.visibility === 'private' ? ' aside-private' : ''}`}>
        <Avatar person={item.who} name={ours ? brand : item.who} shape={ours ? 'brand' : 'customer'} />
        <header hx-ignore>
          <bdi class="name">
            <Characters text={item.who} />
          </bdi>
          <time>{item.time}</time>
        </header>
        <Words text={item.text} look="body" />
        <footer>
          {item.visibility === 'private' && (
            <span class="tag">
              <Icon name="lock" />
              private
            </span>
          )}
          <span class="small muted">{`mood ${Math.round(item.mood)}, ${mood}`}</span>
        </footer>
      </article>
    </li>
  )
}
