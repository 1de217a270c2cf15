import { PRIORITY_WORDS, type Priority } from '../../src/scenario/priority.ts'
import type { OrderRow } from '../../src/scenario/scorecard.ts'
import { Icon } from './icon.tsx'
import { Name } from './words.tsx'

/** A shift as it was worked: which thread came when, was answered when, and how urgent it was taken to be. */
export function OrderOfWork({ rows }: { readonly rows: readonly OrderRow[] }) {
  return (
    <section class="section" aria-labelledby="h-order">
      <div class="section-head">
        <h2 id="h-order">Order of work</h2>
        <p class="small">In the order of your answers</p>
      </div>
      <section class="scroll" tabindex={0} aria-label="Order of work">
        <table class="figures order">
          <caption class="vh">Order of work</caption>
          <thead>
            <tr>
              <th scope="col">Thread</th>
              <th scope="col">Arrived</th>
              <th scope="col">Answered</th>
              <th scope="col">Priority set</th>
              <th scope="col">Right priority</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Row({ row }: { readonly row: OrderRow }) {
  const fits = row.set === row.right
  return (
    <tr>
      <th scope="row">
        <Name>{row.name}</Name>
      </th>
      <td>{row.arrived}</td>
      <td>{answeredWords(row)}</td>
      <td>
        <span class={`state ${fits ? 'c-praise' : 'c-fault'}`}>
          <Icon name={fits ? 'praise' : 'fault'} />
          {row.set === null ? 'none' : spoken(row.set)}
        </span>
      </td>
      <td>
        {spoken(row.right)}
        <br />
        <span class="small muted">{row.why}</span>
      </td>
    </tr>
  )
}

function answeredWords({ answered, wanted, inTime }: OrderRow): string {
  if (answered === null) return wanted ? 'not answered' : 'wanted no answer'
  return inTime ? answered : `${answered}, not all in time`
}

function spoken(priority: Priority): string {
  return `${priority} ${PRIORITY_WORDS[priority].toLowerCase()}`
}
