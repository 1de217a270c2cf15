import { Layout } from '../layout.tsx'
import { count } from '../model/desk.ts'
import { DoneNote } from '../parts/done-note.tsx'
import { FormField } from '../parts/form-field.tsx'
import type { Framed, TeamsProps } from '../props.ts'

/** All teams of the installation, for admins. */
export function TeamsPage({ frame, ...page }: TeamsProps & Framed) {
  const { teams, form, problems } = page
  return (
    <Layout frame={frame} title="Teams" place="desk">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>Teams</h1>
        <DoneNote text={page.done} />
        <ul class="ledger acts section-tight">
          {teams.map(({ team, people }) => (
            <li>
              <p>
                <a class="strong" href={`/desk?team=${team.id}`}>
                  <bdi>{team.name}</bdi>
                </a>{' '}
                <span class="small muted">
                  {count(people, 'person', 'people')} · {team.timeZone}
                </span>
              </p>
              <a
                class="button small push"
                href={`/desk/teams?change=${team.id}`}
                aria-label={`Change ${team.name}`}
              >
                Change
              </a>
            </li>
          ))}
        </ul>
        <section class="section" aria-labelledby="h-n">
          <h2 id="h-n">{form.team === '' ? 'Add a team' : 'Change the team'}</h2>
          <form class="sheet stack section-tight" method="post" action="/desk/teams">
            <input type="hidden" name="team" value={form.team} />
            <FormField
              name="name"
              label="Name"
              value={form.name}
              problem={problems.name}
              autocomplete="off"
            />
            <FormField
              name="time_zone"
              label="Time zone"
              value={form.time_zone}
              help="Due days end at midnight there."
              problem={problems.time_zone}
              autocomplete="off"
              list="zones"
            />
            <datalist id="zones">
              {page.timeZones.map((zone) => (
                <option value={zone} />
              ))}
            </datalist>
            <p>
              <button type="submit" class="button">
                {form.team === '' ? 'Add' : 'Save'}
              </button>
            </p>
          </form>
        </section>
      </main>
    </Layout>
  )
}
