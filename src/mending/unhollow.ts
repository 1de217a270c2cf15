import { apologisePlainly } from './apologise-plainly.ts'
import type { Mend } from './mend.ts'
import { regretTheCause } from './regret-the-cause.ts'
import { stopAtTheTurn } from './stop-at-the-turn.ts'

/** An apology that is none, whatever makes it so: without its "but", its "if", its "you feel"; else without it. */
export const unhollow: Mend = function* (reading, seen) {
  yield* stopAtTheTurn(reading, seen)
  yield* apologisePlainly(reading, seen)
  yield* regretTheCause(reading, seen)
}
