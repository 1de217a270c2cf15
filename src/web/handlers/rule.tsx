import { PRACTICES } from '../../../views/model/practices.ts'
import { RulePage } from '../../../views/pages/rule.tsx'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { Call } from '../route.ts'
import { ruleSheets } from '../rule-sheets.ts'

/** One rule: why, practice, source, examples. */
export function rule({ c, deps, frame }: Call) {
  const rules = ruleSheets(deps)
  const found = rules.find(({ id }) => id === c.req.param('id'))
  if (!found) return refuse(c, NOT_FOUND)
  const scenarios = deps.scenarios
    .map(({ scenario }) => scenario)
    .filter((one) => one.practices.includes(found.practice))
  return c.html(
    <RulePage frame={frame} rule={found} rules={rules} practices={PRACTICES} scenarios={scenarios} />,
  )
}
