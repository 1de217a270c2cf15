import { Layout } from '../layout.tsx'
import { FormField } from '../parts/form-field.tsx'
import { Problem } from '../parts/problem.tsx'
import type { AssignProps, Framed } from '../props.ts'

/** Asks people to do a scenario by a day. */
export function AssignPage({ frame, ...page }: AssignProps & Framed) {
  const { team, form, problems, scenarios } = page
  return (
    <Layout frame={frame} title="Assign a drill" place="desk">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>Assign a drill</h1>
        <p class="lead">
          To people of <bdi>{team.name}</bdi>. They see who asked and by when, and before they start, that you
          will see how it went.
        </p>
        <form class="sheet stack section-tight" method="post" action="/desk/assignments">
          <input type="hidden" name="team" value={team.id} />
          <div class="field">
            <label for="f-scenario">Scenario</label>
            <select id="f-scenario" name="scenario" required>
              {scenarios.map(({ slug, title, level, minutes }) => (
                <option value={slug} selected={slug === form.scenario}>
                  {title} (level {level}, {minutes} min)
                </option>
              ))}
            </select>
            <Problem id="problem-scenario" text={problems.scenario} />
          </div>
          <Kinds {...page} />
          <FormField
            name="due"
            label="Due day"
            type="date"
            value={form.due}
            required={false}
            help={`Optional. The day ends at midnight in ${team.timeZone}.`}
            problem={problems.due}
            autocomplete="off"
          />
          <Who {...page} />
          <p class="row">
            <button type="submit" class="button primary">
              Assign
            </button>
            <a class="button" href={`/desk?team=${team.id}`}>
              Cancel
            </a>
          </p>
        </form>
      </main>
    </Layout>
  )
}

function Kinds({ form }: AssignProps) {
  return (
    <fieldset class="options">
      <legend>As</legend>
      <label>
        <input type="radio" name="kind" value="assigned" checked={form.kind === 'assigned'} />
        an assigned drill: you see the scorecard, and it counts as done once it is finished
      </label>
      <label>
        <input type="radio" name="kind" value="test" checked={form.kind === 'test'} />a test: the same, and
        marked as a test on the scorecard
      </label>
    </fieldset>
  )
}

function Who({ people, form, problems }: AssignProps) {
  return (
    <fieldset class="options" aria-describedby={problems.people ? 'problem-people' : undefined}>
      <legend>Who</legend>
      {people.length === 0 && <p class="muted">Nobody has joined this team yet. Invite somebody first.</p>}
      {people.map((person) => (
        <label>
          <input type="checkbox" name="people" value={person.id} checked={form.people.includes(person.id)} />
          <bdi>{person.name}</bdi>
          {person.joinedAt === null && <span class="small muted">invited, not joined yet</span>}
        </label>
      ))}
      <Problem id="problem-people" text={problems.people} />
    </fieldset>
  )
}
