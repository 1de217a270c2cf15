import type { TimelineItem } from '../../src/scenario/scorecard.ts'
import { moodFace } from '../model/mood.ts'
import { shortened } from '../model/words.ts'
import { Characters } from './words.tsx'

/** The drill moment by moment: who said or did what, and the mood right after. */
export function Moments({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol class="moments">
      {items.map((item) => (
        <li class={item.kind === 'reply' || item.kind === 'action' ? 'you' : item.kind}>
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
          <span class="small muted">{`mood ${Math.round(item.mood)}, ${moodFace(item.mood).word.toLowerCase()}`}</span>
        </li>
      ))}
    </ol>
  )
}
