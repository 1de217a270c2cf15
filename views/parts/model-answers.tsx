import type { ModelCard } from '../../src/scenario/scorecard.ts'
import { shortened } from '../model/words.ts'
import { Characters, Words } from './words.tsx'

/** What a good answer to each decisive post looks like, why, and what would have come back. */
export function ModelAnswers({ models }: { readonly models: readonly ModelCard[] }) {
  return (
    <section class="section" aria-labelledby="h-m">
      <div class="section-head">
        <h2 id="h-m">{models.length === 1 ? 'A model answer' : 'Model answers'}</h2>
        <p class="small">One good way, not the only one</p>
      </div>
      <div class="models">
        {models.map((model, index) => (
          <article class="stack model" aria-labelledby={`model-${index}`}>
            <p id={`model-${index}`} class="small muted" hx-ignore>
              To <bdi>{model.to.name}</bdi>: “
              <bdi>
                <Characters text={shortened(model.to.text, 120)} />
              </bdi>
              ”
            </p>
            <div class="specimen is-praise">
              <Words text={model.text} look="words" />
            </div>
            <p class="small muted">
              {model.visibility === 'private' ? 'In a private message. ' : 'In public. '}
              {model.why}
              {model.score !== null && ` Scores ${Math.round(model.score)} of 100.`}
            </p>
            {model.ledTo !== null && (
              <p class="small" hx-ignore>
                It would have led to: “
                <bdi>
                  <Characters text={shortened(model.ledTo, 160)} />
                </bdi>
                ”
              </p>
            )}
          </article>
        ))}
      </div>
    </section>
  )
}
