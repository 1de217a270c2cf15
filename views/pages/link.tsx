import { Layout } from '../layout.tsx'
import type { Framed, LinkProps } from '../props.ts'

/** The one time a link is seen: to copy and pass on. */
export function LinkPage({ frame, person, url, back }: LinkProps & Framed) {
  const joined = person.joinedAt !== null
  return (
    <Layout frame={frame} title={`Link for ${person.name}`} place="desk">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>
          Link for <bdi>{person.name}</bdi>
        </h1>
        <p class="lead">
          Pass it on yourself, in a message only they read. It works once,{' '}
          {joined ? 'for 24 hours' : 'for seven days'}, and is not shown again; you can make another at any
          time.
        </p>
        <div class="sheet stack section-tight">
          <div class="field">
            <label for="f-link">{joined ? 'To choose a new password' : 'To join'}</label>
            <input id="f-link" type="text" readonly value={url} data-copy="link" />
          </div>
          <p class="row">
            <button type="button" class="button primary" data-copies="f-link" hidden>
              Copy the link
            </button>
            <a class="button" href={back}>
              Done
            </a>
          </p>
        </div>
        <p class="small muted section-tight">
          They sign in as <strong>{person.login}</strong>.
        </p>
      </main>
    </Layout>
  )
}
