import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { buildScorecard } from '../../src/scenario/build-scorecard.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { playWalk } from '../../src/scenario/walk.ts'
import type { Walk } from '../../src/scenario/walk-script.ts'
import { expectGolden } from '../support/golden.ts'
import { committed, SLUGS } from '../support/plays/committed.ts'
import { fourTrainees } from '../support/plays/four-trainees.ts'

const engine = await openEngine({ tagger: true })
const folder = fileURLToPath(new URL('../golden/plays/', import.meta.url))

/** A good, a slow, a defensive and a careless trainee. After a change: `npm run plays`, then read what changed as a care lead would. */
describe.each(SLUGS)('%s', (slug) => {
  const scenario = committed(slug)
  const plays = fourTrainees(scenario).map((walk) => play(scenario, walk))

  it('is played as the golden file tells', () => {
    expectGolden(`${folder}${slug}.json`, `${JSON.stringify(plays, null, 1)}\n`)
  })

  it('rewards good care: the good trainee scores most, and nobody pleases more', () => {
    const [good, ...others] = plays
    for (const other of others) {
      expect(good?.score).toBeGreaterThan(other.score)
      expect(good?.outcome.mood).toBeGreaterThanOrEqual(other.outcome.mood)
    }
    expect(good).toMatchObject({ verdict: 'post', unfinished: false })
  })

  it('tells slow from rude: late good answers are better than prompt defences', () => {
    const [, slow, defensive, careless] = plays
    expect(slow?.score).toBeGreaterThan(defensive?.score ?? 100)
    expect(slow?.score).toBeGreaterThan(careless?.score ?? 100)
    expect(slow).toMatchObject({ verdict: 'revise' })
    expect(slow?.dimensions.speed).toBeLessThan(70)
    expect(slow?.summary).toMatch(/came after (?:its|their) target/)
  })
})

function play(scenario: Scenario, walk: Walk) {
  const { events, took } = playWalk(scenario, walk, (input) => engine.lint(input))
  const lint = (input: Parameters<typeof engine.lint>[0]) => engine.lint(input)
  const card = buildScorecard(scenario, events, took, lint, engine.weights)
  const { ending, title, mood, reach, comesBack, recommends, praisesInPublic } = card.outcome
  return {
    trainee: walk.name,
    score: card.score,
    verdict: card.verdict,
    unfinished: card.unfinished,
    dimensions: card.dimensions,
    replies: card.replies.map(
      ({ report, tookMinutes }) =>
        `${report.verdict}, overall ${report.judgement?.overall}, ${Math.round(report.score ?? 0)} of 100, after ${Math.round(tookMinutes ?? 0)} min`,
    ),
    summary: card.summary,
    findings: card.findings.map(({ rule, message }) => `${rule}: ${message}`),
    next: `${card.next.practice} ${card.next.title}`,
    outcome: { ending, title, mood, reach, comesBack, recommends, praisesInPublic },
    thread: card.timeline.map(
      ({ time, kind, who, visibility, mood: after, text }) =>
        `${time} ${kind} ${who}${visibility === 'private' ? ' (private)' : ''} [${Math.round(after)}]: ${text}`,
    ),
  }
}
