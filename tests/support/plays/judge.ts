import type { DrillState } from '../../../src/scenario/drill-state.ts'
import type { JudgedReport } from '../../../src/scenario/events.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { situationFor } from '../../../src/scenario/situation-for.ts'
import type { Report } from '../../../src/scoring/report.ts'
import type { LintInput, Visibility } from '../../../src/situation/situation.ts'

export type Lint = (input: LintInput) => Report

export type Judge = (
  state: DrillState,
  thread: string,
  beat: string | null,
  answer: { readonly text: string; readonly visibility: Visibility },
) => JudgedReport

/**
 * Judges replies of random trainees, each text once per scenario, post and visibility: where it stood first decides. That is near
 * enough for trainees who write at random, and makes thousands of plays a matter of seconds.
 */
export function judgeOnce(scenario: Scenario, lint: Lint): Judge {
  const known = new Map<string, JudgedReport>()
  return (state, thread, beat, { text, visibility }) => {
    const key = JSON.stringify([thread, beat, visibility, text])
    const report = known.get(key) ?? lint(situationFor(scenario, state, thread, visibility, beat, text))
    known.set(key, report)
    const { judgement, verdict, score, dimensions, findings, versions } = report
    return { judgement, verdict, score, dimensions, findings, versions }
  }
}
