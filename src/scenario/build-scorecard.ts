import type { Versions } from '../scoring/report.ts'
import { decidedBy } from './card/decided.ts'
import { drillDimensions, drillScore, PASS_MARK } from './card/dimensions.ts'
import { modelAnswers } from './card/model-cards.ts'
import { nextPractice } from './card/next.ts'
import { orderOfWork } from './card/order-of-work.ts'
import { withModels } from './card/otherwise.ts'
import { mainThread, outcomeOf } from './card/outcome.ts'
import { replyCards } from './card/reply-cards.ts'
import {
  drillVerdict,
  type Lint,
  type Models,
  type ScoredDrill,
  scoredDrill,
  type Weights,
} from './card/scored-drill.ts'
import { moodLine, storyOf, targetMinutes } from './card/story.ts'
import { summaryOf } from './card/summary.ts'
import { customerName } from './drill-rules/facts.ts'
import type { DrillEvent } from './events.ts'
import type { Scenario } from './scenario.ts'
import type { Scorecard } from './scorecard.ts'
import { ENGINE_VERSION } from './version.ts'

export type { Lint, Weights } from './card/scored-drill.ts'

/**
 * The report over a whole drill as it stands at `now`. `lint` judges model answers only: the trainee's replies keep the reports of the log. `weights` are
 * the default policy's.
 */
export function buildScorecard(
  scenario: Scenario,
  events: readonly DrillEvent[],
  now: number,
  lint: Lint,
  weights: Weights,
): Scorecard {
  const drill = scoredDrill(scenario, events, now)
  const models = modelAnswers(drill, lint)
  const dimensions = drillDimensions(drill, models, weights)
  const score = drillScore(drill, dimensions, weights)
  const { slug, title, hash, brand } = scenario
  const main = mainThread(drill)
  const [start] = drill.log
  const accommodated = start?.type === 'drill_started' && start.accommodation
  const part = start?.type === 'drill_started' && start.kept !== undefined
  return {
    scenario: { slug, title, hash, brand: brand.name },
    ...(drill.state.pace === 1 || accommodated ? {} : { pace: drill.state.pace }),
    startedAt: drill.log[0]?.at ?? now,
    finishedAt: now,
    score,
    verdict: drillVerdict(drill, { score, speed: dimensions.speed }, PASS_MARK),
    unfinished: drill.state.pendingDecisive || part,
    ...(part ? { part } : {}),
    dimensions,
    decided: decidedBy(drill, dimensions),
    summary: summaryOf(drill),
    replies: replyCards(drill),
    findings: drill.findings,
    models: [...models.values()].map(({ card }) => card),
    timeline: storyOf(drill),
    moods: moodLine(drill, main),
    moodsOf: { thread: main, name: customerName(scenario, main) },
    targetAt: drill.state.pace === 'untimed' ? [] : targetMinutes(drill, main),
    outcome: outcomeOf(drill),
    ...withModels(scenario, lint, main),
    ...(scenario.mode === 'shift' ? { order: orderOfWork(drill) } : {}),
    next: nextPractice(drill, dimensions),
    versions: versionsOf(drill, models),
  }
}

/** Rules and policy as the model answers were judged now; a drill without any post falls back to its replies. */
function versionsOf({ replies }: ScoredDrill, models: Models): Versions {
  const judged = [...models.values()].at(-1)?.report ?? replies.at(-1)?.report
  return {
    engine: ENGINE_VERSION,
    rules: judged?.versions.rules ?? '',
    policy: judged?.versions.policy ?? '',
  }
}
