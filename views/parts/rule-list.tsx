import { DIMENSIONS } from '../../src/scoring/report.ts'
import { kindOf } from '../model/kinds.ts'
import type { RuleSheet } from '../props.ts'
import { Icon } from './icon.tsx'
import { PracticeLink } from './practice-link.tsx'

/** The rules of each dimension that has any, in the order of the print. */
export function byDimension(rules: readonly RuleSheet[]) {
  return DIMENSIONS.map((dimension) => ({
    dimension,
    rules: rules.filter((rule) => rule.dimension === dimension),
  })).filter((group) => group.rules.length > 0)
}

export function RuleRow({ rule }: { readonly rule: RuleSheet }) {
  const kind = kindOf(rule.severity)
  return (
    <li>
      <span>
        <a class="strong" href={`/rules/${rule.id}`}>
          {rule.summary}
        </a>
      </span>
      <span class="row">
        <span class={`state c-${kind.name}`}>
          <Icon name={kind.name} />
          {kind.word}
        </span>
        <PracticeLink id={rule.practice} />
      </span>
      <p>
        <code>{rule.id}</code>
        {rule.kind === 'drill' && ' · looks at the whole drill'}
      </p>
    </li>
  )
}

/** All rules at the side of a rule's page. */
export function RuleNav({
  rules,
  current,
}: {
  readonly rules: readonly RuleSheet[]
  readonly current: string
}) {
  return (
    <nav class="side-nav" aria-label="Rules">
      {byDimension(rules).map((group) => (
        <>
          <h2>{group.dimension}</h2>
          {group.rules.map((rule) => (
            <a href={`/rules/${rule.id}`} aria-current={rule.id === current ? 'page' : undefined}>
              {rule.id}
            </a>
          ))}
        </>
      ))}
    </nav>
  )
}
