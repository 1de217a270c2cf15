import { describe, expect, it } from 'vitest'
import { checkScenario, playWalk } from '../../src/scenario/check.ts'
import { goodWalk } from '../../src/scenario/good-walk.ts'
import type { Walk, WalkStep } from '../../src/scenario/walk-script.ts'
import { fakeLint } from './fixtures/fake-lint.ts'
import { COLD_KETTLE, scenarioFrom, TWO_SHOPS } from './fixtures/scenarios.ts'

/** The kettle with walks that reach everything, and a pace that makes the good one last. */
const WHOLE = COLD_KETTLE.replace(
  /walks:[\s\S]*$/,
  `walks:
  - { name: Model answers, ending: tea, steps: [{ beat: opening, seconds: 220, model: true }] }
  - { name: Silence, ending: gone, steps: [] }
  - { name: Slow, ending: lukewarm, steps: [{ beat: chase, seconds: 10, model: true }] }
  - { name: Cross, ending: gone, steps: [{ beat: opening, seconds: 30, bad: true }, { beat: cross, seconds: 5, bad: true }] }
`,
).replace('target_real_seconds: 120\n      gravity: 2', 'target_real_seconds: 300\n      gravity: 2')

const problemsOf = (yaml: string) => checkScenario(scenarioFrom(yaml), fakeLint)
const changed = (from: string, to: string) => {
  if (!WHOLE.includes(from)) throw new Error(`The fixture has no '${from}'.`)
  return WHOLE.replace(from, to)
}

describe('checkScenario', () => {
  it('finds nothing in a scenario whose walks reach everything', () => {
    expect(problemsOf(WHOLE)).toEqual([])
  })

  it('names posts, answers and last words that their platform would not take', () => {
    const long = 'stone cold '.repeat(26)
    expect(problemsOf(changed('my kettle is stone cold', `my kettle is ${long}`))).toEqual([
      expect.stringMatching(/^beats\[0\] 'opening': has 3\d\d characters, X takes 280\.$/),
    ])
    const answer = problemsOf(changed('Sorry for any inconvenience.', `Sorry for ${long}.`))
    expect(answer).toEqual([expect.stringMatching(/^beats\[0\]\.decisive\.bad_answer of 'opening': has \d+/)])
  })

  it.each([
    [
      'a walk that ends elsewhere',
      changed('Slow, ending: lukewarm', 'Slow, ending: tea'),
      "walks[2] “Slow”: ends in 'lukewarm', not in 'tea'",
    ],
    [
      'a step that never comes',
      changed('steps: [] }', 'steps: [{ beat: calm, seconds: 1, solve: true }] }'),
      "walks[1].steps[0] “Silence”: 'calm' never comes.",
    ],
    [
      'an answer to a post that waits no more',
      changed(
        'seconds: 220, model: true }]',
        'seconds: 220, model: true }, { beat: opening, seconds: 240, bad: true }]',
      ),
      "'opening' does not wait for an answer any more",
    ],
    [
      'an act after the last words',
      changed(
        'seconds: 220, model: true }]',
        'seconds: 220, model: true }, { beat: opening, seconds: 900, solve: true }]',
      ),
      'comes after the last words',
    ],
    [
      'a beat that no walk reaches',
      changed('beat: opening, seconds: 30, bad: true', 'beat: opening, seconds: 30, model: true'),
      "beats[3] 'cross': no walk reaches it.",
    ],
    [
      'an ending that no walk reaches',
      changed(
        'Slow, ending: lukewarm, steps: [{ beat: chase, seconds: 10, model: true }]',
        'Slow, ending: gone, steps: []',
      ),
      "endings[2] 'lukewarm': no walk ends in it.",
    ],
    [
      'a model answer that is not exemplary',
      changed('leaves now. [5]', 'leaves now. [3]'),
      "beats[2].decisive.model_answer of 'chase': lints as revise, not as post.",
    ],
    ['a model answer that leaks', changed('leaves now. [5]', 'leaves now. leak [1]'), '(fake-leak “leak”)'],
    [
      'a bad answer that is not bad',
      changed('We are busy. [1]', 'We are busy. [3]'),
      "beats[2].decisive.bad_answer of 'chase': has overall 3, may have 2 at most.",
    ],
    [
      'endings that are alike',
      changed('mood: 45\n', 'mood: 90\n'),
      'endings: 2 of them differ in last words, mood and reach; at least 3 must.',
    ],
    ['a good walk that is too short', changed('seconds: 220', 'seconds: 60'), 'a good walk takes 4 to 8.'],
    ['no good walk', WHOLE.replaceAll('model: true', 'reply: "[5]"'), 'walks: none gives model answers only'],
  ])('tells of %s', (_, yaml, words) => {
    expect(problemsOf(yaml).join('\n')).toContain(words)
  })
})

describe('playWalk', () => {
  const shops = scenarioFrom(TWO_SHOPS)
  const walk = (...steps: Walk['steps']): Walk => ({ name: 'test', ending: 'seen', steps })

  it('finds an untagged post by its words before it answers it', () => {
    const played = playWalk(
      shops,
      walk(
        { beat: 'grumble', seconds: 40, act: { kind: 'model' } },
        { beat: 'grumble', seconds: 20, act: { kind: 'find' } },
        { beat: 'question', seconds: 30, act: { kind: 'reply', text: 'Ten. [4]', visibility: 'public' } },
      ),
      fakeLint,
    )
    expect(played).toMatchObject({ failed: [], ending: 'seen', state: { status: 'ended' } })
    expect([...played.seen]).toEqual(['question', 'grumble', 'private-word'])
    expect(played.events.map(({ type }) => type)).toEqual([
      'drill_started',
      'listened',
      'reply_sent',
      'reply_judged',
      'reply_sent',
      'reply_judged',
    ])
  })

  it('does not answer what was not found', () => {
    const played = playWalk(shops, walk({ beat: 'grumble', seconds: 40, act: { kind: 'model' } }), fakeLint)
    expect(played.failed).toMatchObject([
      { step: 0, message: expect.stringContaining('put a find step before') },
    ])
    expect(played.ending).toBe('unseen')
  })

  it('hides and solves', () => {
    const played = playWalk(
      scenarioFrom(COLD_KETTLE),
      walk(
        { beat: 'me-too', seconds: 5, act: { kind: 'hide' } },
        { beat: 'me-too', seconds: 6, act: { kind: 'solve' } },
      ),
      fakeLint,
    )
    expect(played.events.slice(1)).toMatchObject([
      { type: 'post_hidden', post: 'me-too', at: 45_000 },
      { type: 'thread_solved', at: 46_000 },
    ])
  })

  it('gives the same play every time', () => {
    const kettle = scenarioFrom(WHOLE)
    for (const one of kettle.walks)
      expect(playWalk(kettle, one, fakeLint)).toEqual(playWalk(kettle, one, fakeLint))
  })
})

describe('goodWalk', () => {
  const step = (beat: string, act: WalkStep['act']): WalkStep => ({ beat, seconds: 5, act })
  const words = (beat: string) => step(beat, { kind: 'reply', text: 'Done. [4]', visibility: 'public' })
  const model = step('opening', { kind: 'model' })
  const chosen = (...steps: readonly WalkStep[]) =>
    goodWalk({ ...scenarioFrom(COLD_KETTLE), walks: [{ name: 'One', ending: 'tea', steps }] })

  it('answers with model answers, and in its own words only where nothing waits for an answer', () => {
    expect(chosen(model, words('me-too'))).toBeDefined()
    expect(chosen(model, words('chase'))).toBeUndefined()
    expect(chosen(model, step('chase', { kind: 'bad' }))).toBeUndefined()
    expect(chosen(words('me-too'))).toBeUndefined()
  })
})
