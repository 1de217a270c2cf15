import { Layout } from '../layout.tsx'
import { count, type DeskPerson, deskPeople } from '../model/desk.ts'
import { DeskAssignments } from '../parts/desk-assignments.tsx'
import { DeskPeople } from '../parts/desk-people.tsx'
import { DeskPractice } from '../parts/desk-practice.tsx'
import { DeskScorecards } from '../parts/desk-scorecards.tsx'
import { DoneNote } from '../parts/done-note.tsx'
import { Icon } from '../parts/icon.tsx'
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
          <DeskScorecards {...page} />
          <DeskAssignments {...page} />
        </div>
        <DeskPeople people={people} />
        <DeskPractice {...page} />
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
