import type { Mend } from './mend.ts'
import { regretInstead } from './regret-instead.ts'
import { stopAtTheTurn } from './stop-at-the-turn.ts'
import { withoutSofteners } from './without-softeners.ts'

/** A defence goes: from its "but" on, its softening words, its clause, its sentence; or a plain regret takes its place. */
export const dropDefence: Mend = function* (reading, seen) {
  yield* stopAtTheTurn(reading, seen)
  yield* withoutSofteners(reading, seen)
  yield* regretInstead(reading, seen)
}
