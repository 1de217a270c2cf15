import { Layout } from '../layout.tsx'
import { byDimension, RuleRow } from '../parts/rule-list.tsx'
import type { Framed, RulesProps } from '../props.ts'

/** The catalogue: what the scorer looks for, by dimension. */
export function RulesPage({ frame, rules }: RulesProps & Framed) {
  return (
    <Layout frame={frame} title="Rules" place="rules">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>Rules</h1>
        <p class="lead">
          {rules.length} things the scorer looks for. Each has a reason, a source and examples, and each
          example is a test. They stand on the <a href="/practice">25 practices</a> of good social-media care,
          and <a href="/accuracy">how good the scorer is</a> is measured.
        </p>
        {byDimension(rules).map((group) => (
          <section class="section" aria-labelledby={`d-${group.dimension}`}>
            <div class="section-head">
              <h2 id={`d-${group.dimension}`}>{group.dimension}</h2>
              <p class="small">{group.rules.length === 1 ? '1 rule' : `${group.rules.length} rules`}</p>
            </div>
            <ul class="ledger">
              {group.rules.map((rule) => (
                <RuleRow rule={rule} />
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  )
}
