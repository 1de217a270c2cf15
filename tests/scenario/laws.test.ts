import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DrillState, ShownPost } from '../../src/scenario/drill-state.ts'
import type { DrillEvent } from '../../src/scenario/events.ts'
import { replay } from '../../src/scenario/replay.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { anyLog, anyReply, LONGEST, moment, numbered, plainLog } from './fixtures/arbitrary.ts'
import { START } from './fixtures/log.ts'
import {
  COLD_KETTLE,
  KETTLE_GROUP,
  SMOKING_KETTLE,
  scenarioFrom,
  TWO_KETTLES,
  TWO_SHOPS,
} from './fixtures/scenarios.ts'

const scenarios = [COLD_KETTLE, TWO_SHOPS, SMOKING_KETTLE, KETTLE_GROUP, TWO_KETTLES].map((text) =>
  scenarioFrom(text),
)

describe.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
  'laws of replay: %s',
  (_, scenario) => {
    it('gives the same state for the same log, twice and after a round trip through JSON', () => {
      fc.assert(
        fc.property(anyLog(scenario), moment, (log, now) => {
          const state = replay(scenario, log, now)
          expect(replay(scenario, log, now)).toEqual(state)
          const stored = JSON.parse(JSON.stringify(log)) as readonly DrillEvent[]
          expect(JSON.stringify(replay(scenario, stored, now))).toBe(JSON.stringify(state))
        }),
      )
    })

    it('tells the same story whichever rules judged the replies, as long as the judgements are the same', () => {
      fc.assert(
        fc.property(anyLog(scenario), moment, (log, now) => {
          const newer = log.map((event) =>
            event.type === 'reply_judged'
              ? {
                  ...event,
                  report: {
                    ...event.report,
                    score: 1,
                    findings: [],
                    versions: { engine: 'x', rules: 'r9', policy: 'p9' },
                  },
                }
              : event,
          )
          expect(story(replay(scenario, newer, now))).toEqual(story(replay(scenario, log, now)))
        }),
      )
    })

    it('never lets scenario time run backwards', () => {
      fc.assert(
        fc.property(anyLog(scenario), fc.array(moment, { minLength: 2, maxLength: 12 }), (log, times) => {
          const minutes = [...times].sort((a, b) => a - b).map((now) => replay(scenario, log, now).minutes)
          for (const [index, minute] of minutes.entries())
            expect(minute).toBeGreaterThanOrEqual(minutes[index - 1] ?? 0)
        }),
      )
    })

    it('only adds posts as time goes on; a reply may vanish within its seconds of calling back', () => {
      fc.assert(
        fc.property(anyLog(scenario), moment, moment, (log, one, other) => {
          const [early, late] = [Math.min(one, other), Math.max(one, other)]
          const [before, after] = [replay(scenario, log, early), replay(scenario, log, late)]
          for (const [index, thread] of before.threads.entries()) {
            const withdrawn = withdrawnIn(log)
            const stood = thread.posts.filter((post) => !withdrawn.has(post.id)).map(words)
            const later = (after.threads[index]?.posts ?? [])
              .filter((post) => !withdrawn.has(post.id))
              .map(words)
            expect(later.slice(0, stood.length)).toEqual(stood)
          }
        }),
      )
    })

    it('lets a reply change nothing that was shown before it took effect', () => {
      fc.assert(
        fc.property(
          plainLog(scenario),
          anyReply(scenario),
          fc.integer({ min: 0, max: 5000 }),
          (log, added, back) => {
            const id = added.acts[0]?.type === 'reply_sent' ? added.acts[0].reply : ''
            const others = log.filter((event) => !('reply' in event) || event.reply !== id)
            const longer = numbered([...others.map(({ at, seq, ...act }) => ({ at, acts: [act] })), added])
            const now = added.at + 5000 - back
            if (back === 0) return
            const [without, withIt] = [replay(scenario, others, now), replay(scenario, longer, now)]
            for (const [index, thread] of withIt.threads.entries()) {
              const others = thread.posts.filter((post) => post.id !== id).map(words)
              const plain = (without.threads[index]?.posts ?? []).map(words)
              // While a reply may be called back its post is neither late nor given up, so last words may wait for it: never the other way round.
              expect(plain.slice(0, others.length)).toEqual(others)
            }
            if (now < added.at) expect(withIt).toEqual(without)
            else if (without.moods.length === withIt.moods.length) expect(withIt.moods).toEqual(without.moods)
          },
        ),
      )
    })

    it('changes nothing before nextChange and something at it', () => {
      fc.assert(
        fc.property(
          plainLog(scenario),
          moment,
          fc.double({ min: 0, max: 1, noNaN: true }),
          (log, now, share) => {
            const until = log.filter((event) => event.at <= now)
            const state = replay(scenario, until, now)
            const next = state.nextChange ?? now + LONGEST
            const between = Math.floor(now + (next - 1 - now) * share)
            expect(seen(replay(scenario, until, between))).toEqual(seen(state))
            if (state.nextChange === null) return
            expect(state.nextChange).toBeGreaterThan(now)
            const changed = replay(scenario, until, state.nextChange)
            expect([seen(changed), changed.rate, changed.pendingDecisive]).not.toEqual([
              seen(state),
              state.rate,
              state.pendingDecisive,
            ])
          },
        ),
      )
    })

    it('comes to an end from wherever one stops acting', () => {
      fc.assert(
        fc.property(plainLog(scenario), (log) => {
          const running = log.filter(({ type }) => type !== 'paused')
          expect(lastState(scenario, running).status).toBe('ended')
        }),
      )
    })

    it('keeps moods between 0 and 100 and counts every decisive post once', () => {
      fc.assert(
        fc.property(anyLog(scenario), moment, (log, now) => {
          const state = replay(scenario, log, now)
          expect(state.moods.every(({ mood, reach }) => mood >= 0 && mood <= 100 && reach >= 0)).toBe(true)
          expect(new Set(state.responses.map(({ beat }) => beat)).size).toBe(state.responses.length)
          // A post of the group that asks for nothing is dealt with by approving it.
          const approvable = new Set(scenario.beats.filter(({ held }) => held).map(({ id }) => id))
          expect(
            state.responses.every(
              ({ beat, tookMinutes, replies }) =>
                (tookMinutes === null) === (replies.length === 0) ||
                (approvable.has(beat) && replies.length === 0),
            ),
          ).toBe(true)
        }),
      )
    })
  },
)

function words({ id, text, at, real }: ShownPost) {
  return { id, text, at, real }
}

/** What is shown but the running minutes. */
function seen({ threads, moods, responses, status, ending }: DrillState) {
  const still = threads.map(({ waiting, ...thread }) => ({ ...thread, waiting: waiting?.beat ?? null }))
  return { threads: still, moods, responses, status, ending }
}

/** Everything but the reports, which carry the rules' own version. */
function story({ threads, ...state }: DrillState) {
  return { ...state, threads: threads.map((thread) => ({ ...thread, posts: thread.posts.map(words) })) }
}

function withdrawnIn(log: readonly DrillEvent[]): ReadonlySet<string> {
  return new Set(log.flatMap((event) => (event.type === 'reply_withdrawn' ? [event.reply] : [])))
}

function lastState(scenario: Scenario, log: readonly DrillEvent[]): DrillState {
  let state = replay(scenario, log, Math.max(START, ...log.map(({ at }) => at)))
  for (let turn = 0; turn < 500 && state.nextChange !== null; turn++)
    state = replay(scenario, log, state.nextChange)
  return state
}
