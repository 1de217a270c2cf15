import type { Scorecard } from '../../src/scenario/scorecard.ts'

/** How this try stands among the earlier ones of the same person: the trade between speed and quality, and the best so far. */
export function Standing({ card }: { readonly card: Pick<Scorecard, 'standing' | 'score' | 'unfinished'> }) {
  const { standing, score, unfinished } = card
  if (!standing || standing.best === null || unfinished) return null
  return (
    <p class="small">
      {standing.sinceLast !== null && <strong>{standing.sinceLast} </strong>}
      <span class="muted">{bestWords(score, standing.best)}</span>
    </p>
  )
}

function bestWords(score: number, best: number): string {
  const [now, before] = [Math.round(score), Math.round(best)]
  if (now > before) return `Your best here so far; before it was ${before}.`
  return now === before ? `As good as your best here.` : `Your best here is ${before}.`
}
