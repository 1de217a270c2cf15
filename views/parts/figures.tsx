import type { Figure } from '../../src/accuracy/figures.ts'
import type { Children } from './hx.ts'

/** A table that may be wider than a phone, with its name for those who hear it. */
export function Scrolled({ name, children }: { readonly name: string; readonly children?: Children }) {
  return (
    <section class="scroll section-tight" tabindex={0} aria-label={name}>
      <table class="dims figures">
        <caption>{name}</caption>
        {children}
      </table>
    </section>
  )
}

/** One row a label: how well the scorer agrees with careful readers. */
export function Figures({ name, labels }: { readonly name: string; readonly labels: readonly Figure[] }) {
  return (
    <Scrolled name={name}>
      <thead>
        <tr>
          <th scope="col">Label</th>
          {['Agreement', 'Precision', 'Recall', 'Kappa', 'Seen'].map((head) => (
            <th scope="col" class="num">
              {head}
            </th>
          ))}
          <th scope="col">Measured by</th>
        </tr>
      </thead>
      <tbody>
        {labels.map((figure) => (
          <tr>
            <th scope="row">
              <code>{figure.label}</code>
            </th>
            {[figure.score, figure.precision, figure.recall, figure.kappa].map((value) => (
              <td class="num">{value === undefined || figure.seen === 0 ? '–' : value.toFixed(2)}</td>
            ))}
            <td class="num">{figure.seen}</td>
            <td class="small muted">{measureOf(figure)}</td>
          </tr>
        ))}
      </tbody>
    </Scrolled>
  )
}

function measureOf({ measure, exact }: Figure): string {
  if (measure === 'F1') return 'F1'
  if (measure === 'macro-F1') return 'F1, mean over its values'
  if (measure === 'list F1') return 'F1 over the members of the lists'
  return `rank correlation; the same grade in ${Math.round((exact ?? 0) * 100)}%`
}
