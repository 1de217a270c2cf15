import type { Outcome as End, Scorecard } from '../../src/scenario/scorecard.ts'
import { Mood } from './mood.tsx'
import { OtherThread } from './timeline.tsx'

/** How it ended for the customer, and how it would have ended with the model answers. */
export function Outcome({ card }: { readonly card: Pick<Scorecard, 'outcome' | 'otherwise'> }) {
  const { outcome } = card
  const model = card.otherwise?.outcome
  const ends = model ? [outcome, model] : [outcome]
  return (
    <section class="stack" aria-labelledby="h-o">
      <h2 id="h-o">Outcome: {outcome.title}</h2>
      <p>{outcome.meaning}</p>
      <table class="dims ends">
        <caption class="vh">The end, and what the customer would do</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">What</span>
            </th>
            <th scope="col">As it went</th>
            {model && <th scope="col">With the model answers</th>}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ what, show }) => (
            <tr>
              <th scope="row">{what}</th>
              {ends.map((end) => (
                <td>{show(end)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {model && model.ending !== outcome.ending && <p>With the model answers: {model.meaning}</p>}
      <p class="small muted">
        A model, not a forecast. Of 100 people whose complaint was answered well, 34 come back and buy more,
        43 recommend and 42 praise in public (practice <a href="/practice#P13">P13</a>); here the mood at the
        end decides whether this customer would be among them.
      </p>
      {card.otherwise && <OtherThread items={card.otherwise.timeline} />}
    </section>
  )
}

const ROWS = [
  { what: 'Ending', show: ({ title }: End) => title },
  { what: 'Mood', show: ({ mood }: End) => <Mood mood={mood} trend={null} /> },
  { what: 'Seen by', show: ({ reach }: End) => `${reach.toLocaleString('en')} people` },
  { what: 'Comes back', show: ({ comesBack }: End) => likely(comesBack) },
  { what: 'Recommends', show: ({ recommends }: End) => likely(recommends) },
  { what: 'Praises in public', show: ({ praisesInPublic }: End) => likely(praisesInPublic) },
]

function likely(so: boolean): string {
  return so ? 'likely' : 'unlikely'
}
