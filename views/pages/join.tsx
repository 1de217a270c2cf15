import { Layout } from '../layout.tsx'
import { FormField } from '../parts/form-field.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Framed, JoinProps } from '../props.ts'

const HEADINGS = {
  setup: 'Set up Hotseat',
  invitation: 'Welcome to Hotseat',
  reset: 'Choose a new password',
} as const

/** Behind a one-time link: the first admin sets up, somebody joins, or chooses a new password. */
export function JoinPage({ frame, ...page }: JoinProps & Framed) {
  const { kind, problem } = page
  return (
    <Layout frame={frame} title={HEADINGS[kind]} place="account">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>{HEADINGS[kind]}</h1>
        <Lead {...page} />
        <form class="sheet stack section-tight" method="post" action={page.action}>
          <Notice text={problem} />
          {kind !== 'reset' && <NameField {...page} />}
          {kind === 'setup' && <SetupFields {...page} />}
          {/* Password managers keep the password under this name. */}
          {kind !== 'setup' && (
            <input
              type="text"
              name="login"
              value={page.form.login}
              autocomplete="username"
              class="vh"
              readonly
              tabindex={-1}
              aria-label="Login"
            />
          )}
          <FormField
            name="password"
            label={kind === 'reset' ? 'New password' : 'Password'}
            type="password"
            help="At least 10 characters. Four words in a row are easy to remember."
            problem={page.problems.password}
            autocomplete="new-password"
          />
          {page.guestDrills > 0 && kind !== 'reset' && <Claim drills={page.guestDrills} />}
          <p>
            <button type="submit" class="button primary">
              {kind === 'reset'
                ? 'Set the password and sign in'
                : kind === 'setup'
                  ? 'Set up and sign in'
                  : 'Join'}
            </button>
          </p>
        </form>
      </main>
    </Layout>
  )
}

function Lead({ kind, form, team }: JoinProps) {
  if (kind === 'setup')
    return (
      <p class="lead">
        You are the first: the admin, who invites everybody else. Nothing leaves this machine, and no e-mail
        server is needed.
      </p>
    )
  if (kind === 'reset')
    return (
      <p class="lead">
        For the login <strong>{form.login}</strong>. Everywhere you are signed in now, you will be signed out.
      </p>
    )
  return (
    <p class="lead">
      You join {team ? <strong>{team}</strong> : 'the team'} and sign in as <strong>{form.login}</strong>.
      Practice is yours alone; drills that your manager assigns are seen by your manager, and say so before
      they start.
    </p>
  )
}

function NameField({ form, problems }: JoinProps) {
  return (
    <FormField
      name="name"
      label="Your name"
      value={form.name}
      help="As your colleagues know you."
      problem={problems.name}
      autocomplete="name"
      autofocus
    />
  )
}

function SetupFields({ form, problems, timeZones }: JoinProps) {
  return (
    <>
      <FormField
        name="login"
        label="Login"
        value={form.login}
        help="What you will sign in with, for example your e-mail address."
        problem={problems.login}
        autocomplete="username"
      />
      <FormField
        name="team"
        label="Name of your first team"
        value={form.team}
        help="You can add more teams later."
        problem={problems.team}
        autocomplete="organization"
      />
      <FormField
        name="time_zone"
        label="The team’s time zone"
        value={form.time_zone}
        help="Due dates end with the day there."
        problem={problems.time_zone}
        autocomplete="off"
        list="zones"
      />
      <datalist id="zones">
        {timeZones.map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
    </>
  )
}

function Claim({ drills }: { readonly drills: number }) {
  return (
    <label class="row">
      <input type="checkbox" name="claim" value="yes" checked />
      {drills === 1
        ? 'Keep the drill I did in this browser before'
        : `Keep the ${drills} drills I did in this browser before`}
    </label>
  )
}
