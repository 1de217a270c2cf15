import { Layout } from '../layout.tsx'
import { kindOf } from '../model/kinds.ts'
import { Icon } from '../parts/icon.tsx'
import { RuleNav } from '../parts/rule-list.tsx'
import { Specimen } from '../parts/specimen.tsx'
import { StartDrill } from '../parts/start-drill.tsx'
import type { Framed, RuleProps } from '../props.ts'

/** One rule: what it looks for, why, on whose authority, and examples. */
export function RulePage(props: RuleProps & Framed) {
  const { rule, rules } = props
  return (
    <Layout frame={props.frame} title={rule.summary} place="rules">
      <main id="main" class="page" tabindex={-1}>
        <div class="split doc">
          <RuleNav rules={rules} current={rule.id} />
          <article class="doc-body">
            <RuleHead {...props} />
            <section aria-labelledby="h-why">
              <h2 id="h-why">Why</h2>
              <p>{rule.why}</p>
            </section>
            <section aria-labelledby="h-says">
              <h2 id="h-says">What it says</h2>
              <ul class="ledger">
                {rule.messages.map((message) => (
                  <li>{message.replace(/\{\w+\}/g, '…')}</li>
                ))}
              </ul>
            </section>
            <Examples {...props} />
          </article>
          <Aside {...props} />
        </div>
      </main>
    </Layout>
  )
}

function RuleHead({ rule, practices }: RuleProps) {
  const kind = kindOf(rule.severity)
  const practice = practices.find((one) => one.id === rule.practice)
  return (
    <>
      <p class="small">
        <code>{rule.id}</code>
      </p>
      <h1>{rule.summary}</h1>
      <p class="row">
        <span class={`state c-${kind.name}`}>
          <Icon name={kind.name} />
          {kind.word}
        </span>
        <a class="p" href={`/practice#${rule.practice}`}>
          {rule.practice} {practice?.title}
        </a>
        <span class="tag">dimension: {rule.dimension}</span>
      </p>
    </>
  )
}

function Examples({ rule }: RuleProps) {
  const kind = kindOf(rule.severity)
  const { flags, passes } = rule.examples
  if (flags.length + passes.length === 0) return null
  return (
    <section aria-labelledby="h-ex">
      <h2 id="h-ex">Marked, and not</h2>
      <div class="split halves tight">
        {flags.length > 0 && (
          <div class="stack">
            {flags.map((example) => (
              <Specimen example={example} kind={kind} />
            ))}
          </div>
        )}
        <div class="stack">
          {passes.map((example) => (
            <Specimen example={example} kind={null} />
          ))}
        </div>
      </div>
    </section>
  )
}

function Aside({ rule, scenarios }: RuleProps) {
  return (
    <aside class="stack">
      {scenarios.length > 0 && (
        <section class="sheet stack" aria-labelledby="h-do">
          <h2 id="h-do">Practise it</h2>
          <ul class="ledger">
            {scenarios.map((scenario) => (
              <li>
                <StartDrill slug={scenario.slug} name={`Start drill: ${scenario.title}`} look="button small">
                  {scenario.title}
                </StartDrill>
                <span class="small muted">{scenario.minutes} min</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="small" aria-labelledby="h-src">
        <h2 id="h-src" class="label">
          Source
        </h2>
        <p class="muted">{rule.source}</p>
      </section>
    </aside>
  )
}
