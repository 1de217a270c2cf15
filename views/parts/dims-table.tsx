import type { Scorecard } from '../../src/scenario/scorecard.ts'
import { DIMENSIONS } from '../../src/scoring/report.ts'
import { level } from '../model/kinds.ts'
import { Icon } from './icon.tsx'

/** The eight figures with what decided each. */
export function DimsTable({ card }: { readonly card: Pick<Scorecard, 'dimensions' | 'decided'> }) {
  return (
    <table class="dims">
      <caption class="vh">Eight dimensions</caption>
      <thead>
        <tr>
          <th scope="col">Dimension</th>
          <th scope="col" class="num">
            Score
          </th>
          <th scope="col">What decided it</th>
        </tr>
      </thead>
      <tbody>
        {DIMENSIONS.map((dimension) => (
          <tr>
            <th scope="row">{dimension}</th>
            <td>{card.dimensions[dimension] === null ? '–' : Math.round(card.dimensions[dimension])}</td>
            <td>
              <Shortfall score={card.dimensions[dimension]} /> {card.decided[dimension]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Shortfall({ score }: { readonly score: number | null }) {
  if (score === null || level(score) === 'ok') return null
  const low = level(score) === 'low'
  return (
    <span class={low ? 'c-critical state' : 'c-fault state'}>
      <Icon name={low ? 'critical' : 'fault'} />
      {low ? 'low' : 'below pass'}
    </span>
  )
}
