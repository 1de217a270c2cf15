import type { ScenarioFile } from '../schema.ts'
import { checkBeats } from './check-beats.ts'
import { checkMode } from './check-mode.ts'
import { checkCast, checkEndings, checkWalks } from './check-references.ts'
import type { Mistake } from './mistake.ts'

/** What no field tells alone: references, triggers, order of times, channels. All mistakes at once. */
export function crossChecks(file: ScenarioFile): readonly Mistake[] {
  return [
    ...checkCast(file),
    ...checkBeats(file),
    ...checkEndings(file),
    ...checkWalks(file),
    ...checkMode(file),
  ]
}
