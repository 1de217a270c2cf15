import { AccuracyPage } from '../../../views/pages/accuracy.tsx'
import type { Call } from '../route.ts'

/** How far the scorer agrees with careful readers, as `npm run accuracy` last measured it. */
export function accuracy({ c, deps, frame }: Call) {
  return c.html(<AccuracyPage frame={frame} accuracy={deps.accuracy} />)
}
