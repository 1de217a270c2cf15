import type { Outcome as End } from '../../src/scenario/scorecard.ts'
import { Mood } from './mood.tsx'

/** How it ended for the customer. */
export function Outcome({ outcome }: { readonly outcome: End }) {
  const rows = [
    { what: 'come back', so: outcome.comesBack },
    { what: 'recommend you', so: outcome.recommends },
    { what: 'praise you in public', so: outcome.praisesInPublic },
  ]
  return (
    <section class="stack" aria-labelledby="h-o">
      <h2 id="h-o">Outcome: {outcome.title}</h2>
      <p>{outcome.meaning}</p>
      <p class="row">
        <Mood mood={outcome.mood} trend={null} />
        <span class="tag">{outcome.reach.toLocaleString('en')} people saw it</span>
      </p>
      <table class="dims">
        <caption class="vh">What the customer would do</caption>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">Would {row.what}</th>
              <td class="num">{row.so ? 'likely' : 'unlikely'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small muted">
        A model, not a forecast: from the shares in practice <a href="/practice#P13">P13</a>.
      </p>
    </section>
  )
}
