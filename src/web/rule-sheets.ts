import type { RuleSheet } from '../../views/props.ts'
import type { ReplyRule } from '../rules/rule.ts'
import { drillRules } from '../scenario/drill-rules/index.ts'
import type { Deps } from './deps.ts'

/** Every rule as its page shows it, reply rules first. */
export function ruleSheets(deps: Deps): readonly RuleSheet[] {
  return [
    ...deps.engine.rules.map((rule) => sheet('reply', rule)),
    ...drillRules.map((rule) => sheet('drill', rule)),
  ]
}

type Shown = Pick<
  ReplyRule,
  'id' | 'dimension' | 'practice' | 'severity' | 'summary' | 'why' | 'source' | 'messages'
> &
  Partial<Pick<ReplyRule, 'examples'>>

function sheet(kind: RuleSheet['kind'], rule: Shown): RuleSheet {
  const { id, dimension, practice, severity, summary, why, source } = rule
  const examples = rule.examples ?? { flags: [], passes: [] }
  return {
    id,
    kind,
    dimension,
    practice,
    severity,
    summary,
    why,
    source,
    messages: Object.values(rule.messages),
    examples,
  }
}
