import { Layout } from '../layout.tsx'
import type { Framed, ProblemProps } from '../props.ts'

/** What happened, and how to go on. */
export function ProblemPage({ frame, status, title, detail, ways }: ProblemProps & Framed) {
  return (
    <Layout frame={frame} title={title} place={null}>
      <main id="main" class="page narrow" tabindex={-1}>
        <div class="sheet stack problem">
          <p class="small muted">{status}</p>
          <h1>{title}</h1>
          <p class="lead">{detail}</p>
          <p class="row">
            {ways.map((way, index) => (
              <a class={index === 0 ? 'button primary' : 'button'} href={way.href}>
                {way.label}
              </a>
            ))}
          </p>
        </div>
      </main>
    </Layout>
  )
}
