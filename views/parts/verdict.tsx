import type { Scorecard } from '../../src/scenario/scorecard.ts'
import { gateOf } from '../model/gate.ts'
import { verdictOf } from '../model/kinds.ts'
import { Icon } from './icon.tsx'
import { Standing } from './standing.tsx'

/** Score and gate side by side: one is never averaged into the other. */
export function Verdict({ card }: { readonly card: Scorecard }) {
  const { kind, word } = verdictOf(card.verdict)
  const gate = gateOf(card)
  return (
    <section class={`sheet verdict is-${kind}`} aria-labelledby="h-v">
      <h2 id="h-v" class="vh">
        Verdict: {word}
      </h2>
      <p class="score">
        {Math.round(card.score)}
        <small> of 100</small>
      </p>
      <div class="stack">
        <div class={`gate is-${kind}`}>
          <Icon name={kind} />
          <div>
            <p>
              <strong>{gate.title}</strong>
            </p>
            <p class="small">{gate.detail}</p>
          </div>
        </div>
        <p>{card.summary}</p>
        <Standing card={card} />
        {card.unfinished && (
          <p class="warning">
            <Icon name="clock" />
            <span>
              {card.part
                ? 'Only the posts that were weak before: practice that counts for nothing else.'
                : 'Finished before the last post arrived: this try does not count.'}
            </span>
          </p>
        )}
      </div>
    </section>
  )
}
