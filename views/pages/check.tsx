import { Layout } from '../layout.tsx'
import { CheckDraft } from '../parts/check-draft.tsx'
import { CheckFound } from '../parts/check-found.tsx'
import { CheckSituation } from '../parts/check-situation.tsx'
import type { CheckProps, Framed } from '../props.ts'

/** A real draft, judged before it is sent. The form posts as it is; the script checks while somebody types. */
export function CheckPage(page: CheckProps & Framed) {
  return (
    <Layout frame={page.frame} title="Check a draft" place="check">
      <main id="main" class="page" tabindex={-1}>
        <h1>Check a draft</h1>
        <p class="lead">Paste what you are about to post. Nothing is stored, nothing leaves this server.</p>
        {/* Browsers are asked to remember nothing of it either. */}
        <form id="check" class="check section-tight" method="post" action="/check" autocomplete="off">
          <CheckDraft page={page} />
          <section class="check-found" aria-labelledby="h-found">
            <h2 id="h-found" class="vh" tabindex={-1}>
              Findings
            </h2>
            <div id="found" class="stack">
              <CheckFound page={page} />
            </div>
          </section>
          <CheckSituation page={page} />
          <div
            id="live"
            hx-post="/check/findings"
            hx-trigger="input delay:400ms from:#check, check-now"
            hx-swap="none"
            hx-sync="this:replace"
          />
        </form>
      </main>
    </Layout>
  )
}
