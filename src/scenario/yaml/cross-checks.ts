import type { ScenarioFile } from '../schema.ts'
import { checkVary } from '../vary/check-vary.ts'
import { checkBeats } from './check-beats.ts'
import { checkCrisis } from './check-crisis.ts'
import { checkMode } from './check-mode.ts'
import { checkModeration } from './check-moderation.ts'
import { checkCast, checkEndings, checkRemedies } from './check-references.ts'
import { checkWalks } from './check-walks.ts'
import type { Mistake } from './mistake.ts'

/** What no field tells alone: references, triggers, order of times, channels. All mistakes at once. */
export function crossChecks(file: ScenarioFile): readonly Mistake[] {
  return [
    ...checkCast(file),
    ...checkRemedies(file),
    ...checkModeration(file),
    ...checkBeats(file),
    ...checkEndings(file),
    ...checkWalks(file),
    ...checkMode(file),
    ...checkCrisis(file),
    ...checkVary(file),
  ]
}
