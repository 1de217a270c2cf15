import { PRACTICES } from '../../../views/model/practices.ts'
import { RulesPage } from '../../../views/pages/rules.tsx'
import type { Call } from '../route.ts'
import { ruleSheets } from '../rule-sheets.ts'

/** The catalogue: every rule with the practice it stands on. */
export function rules({ c, deps, frame }: Call) {
  return c.html(<RulesPage frame={frame} rules={ruleSheets(deps)} practices={PRACTICES} />)
}
