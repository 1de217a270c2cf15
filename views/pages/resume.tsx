import { Layout } from '../layout.tsx'
import type { Framed, Kept } from '../props.ts'

/** Signed in again: what was typed before, to be sent now or not. */
export function ResumePage({ frame, kept, next }: Framed & { readonly kept: Kept; readonly next: string }) {
  return (
    <Layout frame={frame} title="Signed in again" place={null}>
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>Signed in again</h1>
        <p class="lead">This was not sent, because your session had ended. It is as you typed it.</p>
        <form class="sheet stack section-tight" method="post" action={kept.action}>
          {Object.entries(kept.fields).map(([name, value]) =>
            name === 'text' ? (
              <div class="field">
                <label for="f-text">Your words</label>
                <textarea id="f-text" name="text" rows={5} dir="auto">
                  {`\n${value}`}
                </textarea>
              </div>
            ) : (
              <input type="hidden" name={name} value={value} />
            ),
          )}
          <p class="row">
            <button type="submit" class="button primary">
              Send it now
            </button>
            <a class="button" href={next}>
              Go back without sending
            </a>
          </p>
        </form>
      </main>
    </Layout>
  )
}
