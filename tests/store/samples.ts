import type { Scorecard } from '../../src/scenario/scorecard.ts'
import { DIMENSIONS, type Dimension } from '../../src/scoring/report.ts'
import type { DrillHead, Owner, TimedAct } from '../../src/store/store.ts'

export const START = 1_800_000_000_000
export const ANNA = { kind: 'guest', guest: 'guest-anna' } as const
export const BEN = { kind: 'guest', guest: 'guest-ben' } as const
const VERSIONS = { engine: 'engine-1', rules: 'rules-1', policy: 'policy-1' }

const GRADES = Object.fromEntries(
  DIMENSIONS.map((name, index) => [name, index === 0 ? null : 90 - index]),
) as Record<Dimension, number | null>

/** A drill's head with its scenario's text; the id makes it unlike others. */
export function sampleDrill(owner: Owner, id: string, changes: Partial<DrillHead> = {}) {
  return {
    id,
    owner,
    kind: 'practice' as const,
    assignment: null,
    scenario: { slug: 'late-parcel', title: 'The parcel that never came', hash: 'hash-late-parcel' },
    engine: 'engine-1',
    startedAt: START,
    closedAt: null,
    scenarioText: '{"title":"The parcel that never came"}',
    ...changes,
  }
}

export const started: TimedAct = { at: START, type: 'drill_started' }

/** A reply and its judgement: what always goes in together. */
export function repliedWith(text: string, at: number, reply = `reply-${at}`): readonly TimedAct[] {
  return [
    {
      at,
      type: 'reply_sent',
      reply,
      thread: 'main',
      beat: 'opening',
      visibility: 'public',
      text,
      effective_at: at + 5_000,
    },
    {
      at,
      type: 'reply_judged',
      reply,
      report: {
        judgement: null,
        verdict: 'post',
        score: 81.5,
        dimensions: GRADES,
        findings: [],
        versions: VERSIONS,
      },
    },
  ]
}

export function finished(at: number, changes: Partial<Scorecard> = {}): TimedAct {
  return { at, type: 'drill_finished', scorecard: { ...sampleScorecard(at), ...changes } }
}

function sampleScorecard(finishedAt: number): Scorecard {
  return {
    scenario: {
      slug: 'late-parcel',
      title: 'The parcel that never came',
      hash: 'hash-late-parcel',
      brand: 'Parcelwing',
    },
    startedAt: START,
    finishedAt,
    score: 58,
    verdict: 'revise',
    unfinished: false,
    dimensions: GRADES,
    decided: Object.fromEntries(DIMENSIONS.map((name) => [name, 'nothing'])) as Record<Dimension, string>,
    summary: 'Warm, but late.',
    replies: [],
    findings: [],
    models: [],
    timeline: [],
    moods: [],
    targetAt: [],
    outcome: {
      ending: 'calm',
      title: 'Calm',
      meaning: 'She stays.',
      mood: 70,
      reach: 120,
      comesBack: true,
      recommends: false,
      praisesInPublic: false,
    },
    next: { practice: 'P1', title: 'Answer in time', why: 'The target passed.' },
    versions: VERSIONS,
  }
}
