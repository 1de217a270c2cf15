import { Layout } from '../layout.tsx'
import type { Framed, Practice, PracticeProps } from '../props.ts'

/** The 25 practices the rules stand on. */
export function PracticePage(props: PracticeProps & Framed) {
  return (
    <Layout frame={props.frame} title="The 25 practices" place="rules">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>The {props.practices.length} practices</h1>
        <p class="lead">
          What good social-media customer care is. Every rule and every scenario goes back to one of these.
        </p>
        <ol class="ledger practices-list section-tight">
          {props.practices.map((practice) => (
            <Row practice={practice} page={props} />
          ))}
        </ol>
      </main>
    </Layout>
  )
}

function Row({ practice, page }: { readonly practice: Practice; readonly page: PracticeProps }) {
  const rules = page.rules.filter((rule) => rule.practice === practice.id)
  const scenarios = page.scenarios.filter((scenario) => scenario.practices.includes(practice.id))
  return (
    <li id={practice.id}>
      <h2>
        <span class="p">{practice.id}</span> {practice.title}
      </h2>
      <div class="stack">
        <p>{practice.reason}.</p>
        <p class="muted">{practice.means}.</p>
        {rules.length > 0 && (
          <p class="small">
            Rules:{' '}
            {rules.map((rule, index) => (
              <>
                {index > 0 && ', '}
                <a href={`/rules/${rule.id}`}>{rule.id}</a>
              </>
            ))}
          </p>
        )}
        {scenarios.length > 0 && (
          <p class="small">Drills: {scenarios.map((scenario) => scenario.title).join(', ')}</p>
        )}
      </div>
    </li>
  )
}
