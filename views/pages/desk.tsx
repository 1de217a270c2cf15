import { DIMENSIONS } from '../../src/scoring/report.ts'
import { Layout } from '../layout.tsx'
import { byAssignment, count, type DeskPerson, deskPeople, dueWords, standingOf } from '../model/desk.ts'
import { verdictOf } from '../model/kinds.ts'
import { RUNS } from '../model/runs.ts'
import { day } from '../model/time.ts'
import { Bar } from '../parts/bar.tsx'
import { DoneNote } from '../parts/done-note.tsx'
import { Icon } from '../parts/icon.tsx'
import { SmallPetals } from '../parts/petals.tsx'
import type { DeskProps, Framed } from '../props.ts'

/** A manager's first view of a team: who needs something, what waits to be read, who was asked what. */
export function DeskPage({ frame, ...page }: DeskProps & Framed) {
  const { desk, now } = page
  const people = deskPeople(desk, now)
  return (
    <Layout frame={frame} title={`Desk: ${desk.team.name}`} place="desk">
      <main id="main" class="page" tabindex={-1}>
        <Head {...page} />
        <DoneNote text={page.done} />
        <Late people={people} />
        <div class="section split halves">
          <ToReview {...page} />
          <Assignments {...page} />
        </div>
        <People people={people} now={now} />
        <Practice {...page} />
      </main>
    </Layout>
  )
}

function Head({ desk, teams, mayAdmin }: DeskProps) {
  const active = desk.people.filter((person) => person.deactivatedAt === null).length
  return (
    <header class="row">
      <div>
        <h1>{desk.team.name}</h1>
        <p class="small muted">
          {count(active, 'person', 'people')} · due days end in {desk.team.timeZone}
          {mayAdmin && (
            <>
              {' '}
              · <a href="/desk/teams">All teams</a>
            </>
          )}
        </p>
        {teams.length > 1 && (
          <nav aria-label="Teams" class="row small">
            {teams.map((team) => (
              <a href={`/desk?team=${team.id}`} aria-current={team.id === desk.team.id ? 'page' : undefined}>
                {team.name}
              </a>
            ))}
          </nav>
        )}
      </div>
      <div class="row push">
        <a class="button" href={`/desk/invite?team=${desk.team.id}`}>
          Invite somebody
        </a>
        <a class="button primary" href={`/desk/assign?team=${desk.team.id}`}>
          Assign a drill
        </a>
      </div>
    </header>
  )
}

/** The one ember card: who is late with what they were asked to do. */
function Late({ people }: { readonly people: readonly DeskPerson[] }) {
  const late = people.filter((one) => one.late > 0 && one.person.deactivatedAt === null)
  if (late.length === 0) return null
  return (
    <section class="sheet ember section-tight" aria-labelledby="h-late">
      <p class="kicker">
        <Icon name="flame" />
        <span id="h-late">Past the due day</span>
      </p>
      <ul class="ledger acts">
        {late.map(({ person, late: drills }) => (
          <li>
            <a class="strong" href={`/desk/people/${person.id}`}>
              <bdi>{person.name}</bdi>
            </a>
            <span class="small muted">{count(drills, 'drill')} not done yet</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ToReview({ desk }: DeskProps) {
  const finished = desk.drills.filter((drill) => drill.score !== null)
  const waiting = finished.filter((drill) => drill.comments === 0).length
  return (
    <section aria-labelledby="h-rev">
      <div class="section-head">
        <h2 id="h-rev">Scorecards</h2>
        <p class="small">
          {waiting === 0 ? 'Nothing waits to be read' : `${waiting} without a word from you`}
        </p>
      </div>
      {finished.length === 0 ? (
        <p class="empty">Assigned and test drills appear here once they are finished. Practice never does.</p>
      ) : (
        <ul class="review sheet">
          {finished.slice(0, 12).map((drill) => (
            <ReviewRow drill={drill} />
          ))}
        </ul>
      )}
      {finished.length > 0 && (
        <p class="small">
          <a href={`/desk/scorecards?team=${desk.team.id}`}>All scorecards of the team as CSV</a>
        </p>
      )}
    </section>
  )
}

function ReviewRow({ drill }: { readonly drill: DeskProps['desk']['drills'][number] }) {
  const { kind, word } = verdictOf(drill.verdict as Parameters<typeof verdictOf>[0])
  const when = day(drill.closedAt ?? drill.startedAt)
  return (
    <li>
      <SmallPetals dimensions={drill.dimensions} />
      <div>
        <p class="strong">
          <bdi>{drill.personName}</bdi>: {drill.scenario.title}
        </p>
        <p class="small">
          <span class={`state c-${kind}`}>
            <Icon name={kind} />
            {word}
          </span>{' '}
          {Math.round(drill.score ?? 0)} of 100 · {RUNS[drill.kind].word.toLowerCase()} ·{' '}
          <time datetime={when.iso}>{when.text}</time>
          {drill.unfinished && ' · unfinished'}
          {drill.comments > 0 && ` · ${count(drill.comments, 'comment')}`}
          {drill.unread > 0 && `, ${drill.unread} not read yet`}
        </p>
      </div>
      <a
        class="button small"
        href={`/desk/drills/${drill.id}`}
        aria-label={`Open: ${drill.personName}, ${drill.scenario.title}`}
      >
        Open
      </a>
    </li>
  )
}

function Assignments({ desk, now }: DeskProps) {
  const given = byAssignment(desk.tasks)
  return (
    <section aria-labelledby="h-as">
      <div class="section-head">
        <h2 id="h-as">Asked for</h2>
        <p class="small">Newest first</p>
      </div>
      {given.length === 0 && (
        <p class="empty">Nothing yet. “Assign a drill” asks people to do a scenario by a day.</p>
      )}
      <ul class="ledger acts">
        {given.slice(0, 12).map(({ assignment, tasks }) => {
          const done = tasks.filter((task) => task.doneAt !== null).length
          const untouched = tasks.some((task) => task.drill === null)
          return (
            <li>
              <p>
                <span class="strong">{assignment.title}</span>
                <br />
                <span class="small muted">
                  {assignment.kind === 'test' ? 'test, ' : ''}
                  {dueWords(assignment.dueDay)} · {done} of {tasks.length} done
                  {tasks.some((task) => standingOf(task, now) === 'late') && ' · past the day'}
                </span>
              </p>
              {untouched && (
                <form class="push" method="post" action="/desk/assignments/withdraw">
                  <input type="hidden" name="assignment" value={assignment.id} />
                  <input type="hidden" name="team" value={desk.team.id} />
                  <button type="submit" class="button small" aria-label={`Take back: ${assignment.title}`}>
                    Take back
                  </button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function People({ people, now: _ }: { readonly people: readonly DeskPerson[]; readonly now: number }) {
  return (
    <section class="section" aria-labelledby="h-p">
      <div class="section-head">
        <h2 id="h-p">People</h2>
        <p class="small">Practice is counted for the last four weeks; how it went stays with them</p>
      </div>
      <section class="scroll" tabindex={0} aria-label="People of the team">
        <table class="dims people">
          <caption class="vh">People of the team</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Standing</th>
              <th scope="col" class="num">
                Open
              </th>
              <th scope="col" class="num">
                Late
              </th>
              <th scope="col" class="num">
                Done
              </th>
              <th scope="col">Practice</th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <PersonRow one={one} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function PersonRow({ one: { person, open, late, done, practice } }: { readonly one: DeskPerson }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/people/${person.id}`}>
          <bdi>{person.name}</bdi>
        </a>
      </th>
      <td class="small">
        {person.deactivatedAt !== null
          ? 'deactivated'
          : person.joinedAt === null
            ? 'invited, not joined yet'
            : person.role}
      </td>
      <td class="num">{open}</td>
      <td class="num">{late}</td>
      <td class="num">{done}</td>
      <td class="small">
        {practice ? `${count(practice.drills, 'drill')}, last on ${day(practice.lastAt).text}` : 'none'}
      </td>
    </tr>
  )
}

/** Weak spots of practice, as figures of five people or more. */
function Practice({ desk: { practiceMeans } }: DeskProps) {
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
