import { PRACTICES } from '../../../views/model/practices.ts'
import { PracticePage } from '../../../views/pages/practice.tsx'
import type { Call } from '../route.ts'
import { ruleSheets } from '../rule-sheets.ts'

/** What good customer care is: the practices that rules and scenarios cite. */
export function practice({ c, deps, frame }: Call) {
  const scenarios = deps.scenarios.map(({ scenario }) => scenario)
  return c.html(
    <PracticePage frame={frame} rules={ruleSheets(deps)} practices={PRACTICES} scenarios={scenarios} />,
  )
}
