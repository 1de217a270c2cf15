import { Layout } from '../layout.tsx'
import { SignInForm } from '../parts/sign-in-form.tsx'
import type { Framed, SignInProps } from '../props.ts'

/** The way in, and back to where one was. */
export function LoginPage({ frame, ...page }: SignInProps & Framed) {
  return (
    <Layout frame={frame} title="Sign in" place="account">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>Sign in</h1>
        {page.kept && (
          <p class="lead">
            Your session had ended. What you typed is kept and comes back once you are signed in.
          </p>
        )}
        <div class="sheet section-tight">
          <SignInForm {...page} />
        </div>
        <p class="small muted section-tight">
          No account yet, or the password forgotten? Ask your team’s manager for a link; it takes them a
          minute.
          {frame.guests && (
            <>
              {' '}
              <a href="/">Practise without an account</a> meanwhile.
            </>
          )}
        </p>
      </main>
    </Layout>
  )
}
