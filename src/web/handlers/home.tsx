import { HomePage } from '../../../views/pages/home.tsx'
import { myResults } from '../../training/my-results.ts'
import type { Call } from '../route.ts'

/** What this is, and every scenario to start. */
export async function home({ c, deps, viewer, frame }: Call) {
  const drills = await myResults(deps, viewer)
  const scenarios = deps.scenarios.map(({ scenario }) => scenario)
  return c.html(<HomePage frame={frame} scenarios={scenarios} drills={drills} />)
}
