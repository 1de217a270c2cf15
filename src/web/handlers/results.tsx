import { ResultsPage } from '../../../views/pages/results.tsx'
import { myResults } from '../../training/my-results.ts'
import type { Call } from '../route.ts'

/** Everything this browser did. */
export async function results({ c, deps, viewer, frame }: Call) {
  return c.html(<ResultsPage frame={frame} drills={await myResults(deps, viewer)} />)
}
