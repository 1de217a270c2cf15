import type { Scenario, ThreadScript } from '../scenario.ts'
import type { Play, ThreadPlay } from './play.ts'

/** A drill before its first event. */
export function newPlay(scenario: Scenario, reports: Play['reports']): Play {
  const moods = scenario.cast.map(({ id, mood }) => [id, mood] as const)
  return {
    scenario,
    phase: 'before',
    pace: 1,
    real: 0,
    clock: { real: 0, minutes: 0, rate: 0 },
    jump: null,
    paused: false,
    stood: false,
    threads: scenario.threads.map(newThread),
    moods: new Map(moods),
    points: [],
    scheduled: [],
    appeared: new Map(),
    responses: [],
    outgoing: [],
    reports,
    ending: null,
  }
}

function newThread(script: ThreadScript): ThreadPlay {
  const found = script.surface !== 'untagged'
  const untouched = { solved: false, priority: null, handedOver: null, remedies: [], hidden: false }
  return { script, found, reach: script.reach, ...untouched, posts: [], lastReply: null }
}
