import { Layout } from '../layout.tsx'
import { moment } from '../model/time.ts'
import { FormField } from '../parts/form-field.tsx'
import type { AccountProps, Framed } from '../props.ts'

const ROLE_WORDS = { trainee: 'trainee', manager: 'manager', admin: 'admin' } as const

/** One's own account: password, where one is signed in, the way out. */
export function AccountPage({ frame, ...page }: AccountProps & Framed) {
  const { person, team } = page
  return (
    <Layout frame={frame} title="Your account" place="account">
      <main id="main" class="page narrow" tabindex={-1}>
        <header class="row">
          <div>
            <h1>{person.name}</h1>
            <p class="small muted">
              Login {person.login} · {ROLE_WORDS[person.role]}
              {team && ` · ${team}`}
            </p>
          </div>
          <form class="push" method="post" action="/logout">
            <button type="submit" class="button">
              Sign out
            </button>
          </form>
        </header>
        {page.done && (
          <p class="callout section-tight" role="status">
            {page.done}
          </p>
        )}
        {person.extraTime !== 1 && (
          <p class="small section-tight">
            You have {person.extraTime} times the usual time in assigned drills and tests. No scorecard shows
            it.
          </p>
        )}
        {page.guestDrills > 0 && <Claim drills={page.guestDrills} />}
        <Sessions {...page} />
        <Password {...page} />
      </main>
    </Layout>
  )
}

function Claim({ drills }: { readonly drills: number }) {
  return (
    <form class="sheet row section-tight" method="post" action="/account/claim">
      <p>
        {drills === 1 ? 'One drill was' : `${drills} drills were`} done in this browser before you signed in.
        Without you they are deleted after seven days.
      </p>
      <button type="submit" class="button push">
        {drills === 1 ? 'Make it mine' : 'Make them mine'}
      </button>
    </form>
  )
}

function Sessions({ sessions, current, timeZone }: AccountProps) {
  return (
    <section class="section" aria-labelledby="h-s">
      <div class="section-head">
        <h2 id="h-s">Where you are signed in</h2>
        <p class="small">A session ends after an hour without use, and after twelve hours</p>
      </div>
      <ul class="ledger acts">
        {sessions.map((session) => (
          <li>
            <p>
              <span class="strong">{session.device}</span>{' '}
              <span class="small muted">
                since <When at={session.createdAt} timeZone={timeZone} />, last used{' '}
                <When at={session.seenAt} timeZone={timeZone} />
              </span>
            </p>
            {session.id === current ? (
              <span class="small muted push">this browser</span>
            ) : (
              <form class="push" method="post" action="/account/sessions/end">
                <input type="hidden" name="session" value={session.id} />
                <button type="submit" class="button small" aria-label={`Sign out ${session.device}`}>
                  Sign out
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form class="section-tight" method="post" action="/account/sessions/end-others">
          <button type="submit" class="button">
            Sign out everywhere else
          </button>
        </form>
      )}
    </section>
  )
}

function When({ at, timeZone }: { readonly at: number; readonly timeZone: string }) {
  const { iso, text } = moment(at, timeZone)
  return <time datetime={iso}>{text}</time>
}

function Password({ person, problems }: AccountProps) {
  return (
    <section class="section" aria-labelledby="h-p">
      <h2 id="h-p">Password</h2>
      <form class="sheet stack section-tight" method="post" action="/account/password">
        <input
          type="text"
          name="login"
          value={person.login}
          autocomplete="username"
          class="vh"
          readonly
          tabindex={-1}
          aria-label="Login"
        />
        <FormField
          name="old"
          label="Present password"
          type="password"
          problem={problems.old}
          autocomplete="current-password"
        />
        <FormField
          name="password"
          label="New password"
          type="password"
          help="At least 10 characters. You will be signed out everywhere else."
          problem={problems.password}
          autocomplete="new-password"
        />
        <p>
          <button type="submit" class="button">
            Change the password
          </button>
        </p>
      </form>
    </section>
  )
}
