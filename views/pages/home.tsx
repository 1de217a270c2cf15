import { Layout } from '../layout.tsx'
import { offers, running } from '../model/offers.ts'
import { Asked } from '../parts/asked.tsx'
import { Continue } from '../parts/continue.tsx'
import { DoneNote } from '../parts/done-note.tsx'
import { Icon } from '../parts/icon.tsx'
import { Levels } from '../parts/levels.tsx'
import { PractiseNext } from '../parts/practise-next.tsx'
import { RunChoice } from '../parts/run-choice.tsx'
import { ScenarioRow } from '../parts/scenario-row.tsx'
import { YourPrint } from '../parts/your-print.tsx'
import type { Framed, HomeProps } from '../props.ts'

/** What this is, and one click into it. */
export function HomePage({ frame, ...page }: HomeProps & Framed) {
  const { scenarios, drills } = page
  const [open] = running(drills)
  const rows = offers(scenarios, drills)
  return (
    <Layout frame={frame} title="Practice" place="practice">
      <main id="main" class="page" tabindex={-1}>
        <div class="split main-side">
          <div class="stack">
            <h1>Practise the hard replies before they are real</h1>
            <p class="lead">
              A customer complains in public, a clock runs, and you answer for the brand. The customer reacts
              to what you write. At the end a scorecard quotes your own words and says what worked, what hurt,
              and why.
            </p>
            <DoneNote text={page.done} />
            {open && <Continue drill={open} />}
            <Asked {...page} />
            <PractiseNext due={page.due} pace={page.pace} scenarios={scenarios} />
            <Steps />
          </div>
          <YourPrint frame={frame} drills={drills} />
        </div>
        <section class="section" aria-labelledby="h-lib">
          <div class="section-head">
            <h2 id="h-lib">Scenarios</h2>
            <p class="small">The clock starts when you press the button</p>
          </div>
          <form method="post" action="/drills" class="stack">
            {/* Enter on a choice would press the first button there is and start a drill: this one does nothing. */}
            <button type="submit" disabled hidden>
              No scenario
            </button>
            <RunChoice run={page.run} pace={page.pace} />
            <Levels offers={rows} />
            <ol class="timetable">
              {rows.map((offer, index) => (
                <ScenarioRow
                  offer={offer}
                  firstOfLevel={rows[index - 1]?.scenario.level !== offer.scenario.level}
                />
              ))}
            </ol>
          </form>
          {scenarios.length === 0 && (
            <p class="empty">No scenario is installed. Put one into the folder “scenarios”.</p>
          )}
        </section>
      </main>
    </Layout>
  )
}

function Steps() {
  return (
    <ol class="steps">
      <li>
        <Icon name="clock" />
        <p>
          <strong>Answer in time.</strong> Posts arrive by themselves. A few real minutes stand for the hour a
          customer gives you.
        </p>
      </li>
      <li>
        <Icon name="globe" />
        <p>
          <strong>Choose who reads it.</strong> A public reply or a private message, and what may stand in
          which.
        </p>
      </li>
      <li>
        <Icon name="praise" />
        <p>
          <strong>Read the marks.</strong> Every point lost hangs on words you wrote, with a reason and better
          words.
        </p>
      </li>
    </ol>
  )
}
