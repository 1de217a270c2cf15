import type { Accuracy } from '../../src/accuracy/accuracy.ts'
import { Scrolled } from './figures.tsx'

/** Minimal pairs and cheats of our own. */
export function OwnSuites({ pairs, cheats }: Pick<Accuracy, 'pairs' | 'cheats'>) {
  return (
    <>
      {pairs && (
        <Scrolled name="Minimal pairs: a few words change one label">
          <thead>
            <tr>
              <th scope="col">Label aimed at</th>
              <th scope="col" class="num">
                Pairs
              </th>
              <th scope="col" class="num">
                Right on both sides
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ label, pairs: count, right }) => (
              <tr>
                <th scope="row">{label}</th>
                <td class="num">{count}</td>
                <td class="num">{right}</td>
              </tr>
            ))}
          </tbody>
        </Scrolled>
      )}
      {cheats && (
        <p class="muted">
          Of {cheats.cheats} replies that try to trick it {cheats.passed} get more than 2 of 5; of{' '}
          {cheats.honest} honest ones beside them {cheats.blocked} are blocked.
        </p>
      )}
    </>
  )
}

/** Structured personal data, measured on texts kept outside the repository. */
export function Structured({ structured }: Pick<Accuracy, 'structured'>) {
  if (!structured) return null
  return (
    <>
      <p class="muted">
        Structured identifiers in foreign texts, kept outside the repository ({structured.date},{' '}
        {structured.commit}). F2 counts what is missed twice.
      </p>
      <Scrolled name="Structured personal data">
        <thead>
          <tr>
            <th scope="col">Type</th>
            {['Precision', 'Recall', 'F2', 'Seen'].map((head) => (
              <th scope="col" class="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {structured.types.map(({ type, precision, recall, f2, seen }) => (
            <tr>
              <th scope="row">{type}</th>
              {[precision, recall, f2].map((value) => (
                <td class="num">{value.toFixed(3)}</td>
              ))}
              <td class="num">{seen}</td>
            </tr>
          ))}
        </tbody>
      </Scrolled>
    </>
  )
}
