import { DIMENSIONS } from '../../src/scoring/report.ts'
import type { DeskProps } from '../props.ts'
import { Bar } from './bar.tsx'

/** Weak spots of practice, as figures of five people or more. */
export function DeskPractice({ desk: { practiceMeans } }: DeskProps) {
  return (
    <section class="section" aria-labelledby="h-pr">
      <div class="section-head">
        <h2 id="h-pr">Practice of the team</h2>
        <p class="small">
          Mean of each dimension over four weeks, one voice a person; the notch is the pass mark, 70
        </p>
      </div>
      {practiceMeans === null ? (
        <p class="empty">Shown once five people have practised, so that no figure tells about somebody.</p>
      ) : (
        <table class="dims sheet">
          <caption class="vh">Mean of each dimension</caption>
          <thead class="vh">
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">Mean</th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            {DIMENSIONS.flatMap((dimension) => {
              const mean = practiceMeans[dimension]
              if (mean === undefined) return []
              return [
                <tr>
                  <th scope="row">{dimension}</th>
                  <td class="num">{Math.round(mean)}</td>
                  <td>
                    <Bar share={mean} look={mean < 70 ? 'over' : ''} notch={70} />
                  </td>
                </tr>,
              ]
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
