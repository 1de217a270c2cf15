import { AccuracyPage } from '../../../views/pages/accuracy.tsx'
import type { Call } from '../route.ts'

/** How far the scorer agrees with careful readers, as `npm run accuracy` last measured it. */
export function accuracy({ c, deps }: Call) {
  return c.html(<AccuracyPage accuracy={deps.accuracy} />)
}
