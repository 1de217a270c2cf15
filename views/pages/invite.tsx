import { Layout } from '../layout.tsx'
import { ROLE_WORDS } from '../model/roles.ts'
import { FormField } from '../parts/form-field.tsx'
import { Problem } from '../parts/problem.tsx'
import type { Framed, InviteProps } from '../props.ts'

/** Invites somebody by a link that one passes on oneself. */
export function InvitePage({ frame, ...page }: InviteProps & Framed) {
  const { teams, form, problems, roles } = page
  return (
    <Layout frame={frame} title="Invite somebody" place="desk">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>Invite somebody</h1>
        <p class="lead">
          You get a link to pass on yourself; no e-mail is sent. It works once, for seven days.
        </p>
        <form class="sheet stack section-tight" method="post" action="/desk/people">
          <FormField
            name="name"
            label="Name"
            value={form.name}
            problem={problems.name}
            autocomplete="off"
            autofocus
          />
          <FormField
            name="login"
            label="Login"
            value={form.login}
            help="What they will sign in with, for example their e-mail address."
            problem={problems.login}
            autocomplete="off"
          />
          <div class="field">
            <label for="f-team">Team</label>
            <select id="f-team" name="team">
              {teams.map((team) => (
                <option value={team.id} selected={team.id === form.team}>
                  {team.name}
                </option>
              ))}
            </select>
            <Problem id="problem-team" text={problems.team} />
          </div>
          {roles.length > 1 ? (
            <fieldset class="options">
              <legend>Role</legend>
              {roles.map((role) => (
                <label>
                  <input type="radio" name="role" value={role} checked={role === form.role} />
                  {ROLE_WORDS[role]}
                </label>
              ))}
            </fieldset>
          ) : (
            <input type="hidden" name="role" value="trainee" />
          )}
          <Problem id="problem-role" text={problems.role} />
          <p class="row">
            <button type="submit" class="button primary">
              Make the link
            </button>
            <a class="button" href="/desk">
              Cancel
            </a>
          </p>
        </form>
      </main>
    </Layout>
  )
}
