import type { Suggestion } from '../../src/scoring/report.ts'
import { offerOf } from '../model/check-offer.ts'
import { Characters } from './words.tsx'

interface CheckOfferProps {
  readonly suggestion: Suggestion
  /** The draft the edits are about. */
  readonly text: string
  readonly id: string
}

/** A suggestion: a sentence, or a wording with the button that puts it into the draft. */
export function CheckOffer({ suggestion, text, id }: CheckOfferProps) {
  const offer = offerOf(text, suggestion)
  if (!offer) return <p class="why">{suggestion.message}</p>
  return (
    <div class="offer">
      {suggestion.message !== offer.label && <p class="why">{suggestion.message}</p>}
      <p class="suggest small-words" hx-ignore dir="auto">
        {offer.changes.map((change) => (
          <>
            {change.out !== '' && (
              <del>
                <Characters text={change.out} />
              </del>
            )}{' '}
            {change.in !== '' && (
              <ins>
                <Characters text={change.in} />
              </ins>
            )}
          </>
        ))}
      </p>
      <button
        type="submit"
        class="button small"
        id={id}
        name="apply"
        value={offer.value}
        aria-label={offer.name}
      >
        {offer.label}
      </button>
    </div>
  )
}
