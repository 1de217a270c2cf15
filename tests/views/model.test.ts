import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIMENSIONS } from '../../src/scoring/report.ts'
import { clockFace, lookAt } from '../../views/model/clock.ts'
import { exampleContext, exampleSegments } from '../../views/model/examples.ts'
import { gateOf } from '../../views/model/gate.ts'
import { moodFace, moodTrend } from '../../views/model/mood.ts'
import { offers, running } from '../../views/model/offers.ts'
import { initials } from '../../views/model/people.ts'
import { petals } from '../../views/model/petals.ts'
import { PRACTICES } from '../../views/model/practices.ts'
import { chooseThread, sides, tickets } from '../../views/model/queue.ts'
import { storyline } from '../../views/model/storyline.ts'
import { duration, figure, spoken, targetWords } from '../../views/model/time.ts'
import { pieces, shortened } from '../../views/model/words.ts'
import { card, dana, drillPage, drills, rue, scenario, state } from '../support/samples.ts'

describe('the clock', () => {
  test('is calm to three quarters of the target, warm from there, late from the target on', () => {
    expect([0, 0.74, 0.75, 0.99, 1, 4].map(lookAt)).toEqual(['calm', 'calm', 'warm', 'warm', 'late', 'late'])
  })

  test('counts up with a plus after the target', () => {
    const face = clockFace(state, rue, drillPage.now)
    expect([face.look, face.figure, face.caption]).toEqual(['late', '+8:00', 'past the target'])
  })

  test('stands while paused and tells no pace', () => {
    const face = clockFace({ ...state, status: 'paused', rate: 0 }, dana, drillPage.now)
    expect([face.look, face.figure, face.running]).toEqual(['paused', '12:00', null])
  })

  test('shows how long an answer took', () => {
    const response = {
      beat: 'again',
      thread: 'dana',
      arrived: { at: 0, real: 0 },
      targetMinutes: 60,
      tookMinutes: 21.66,
      replies: ['r1'],
      neglected: false,
    }
    const answered = { ...dana, waiting: null }
    const face = clockFace({ ...state, responses: [response] }, answered, drillPage.now)
    expect([face.look, face.figure]).toEqual(['met', '21:39'])
    const late = clockFace(
      { ...state, responses: [{ ...response, tookMinutes: 72 }] },
      answered,
      drillPage.now,
    )
    expect([late.look, late.heading]).toEqual(['late', 'Answered late'])
  })
})

describe('the queue', () => {
  test('says whose turn it is in each thread', () => {
    expect(tickets(scenario, state, drillPage.now).map((ticket) => [ticket.look, ticket.state])).toEqual([
      ['warm', '12:00 left'],
      ['late', '8 min late'],
    ])
    const answered = { ...dana, waiting: null, posts: dana.posts.slice(0, 3) }
    expect(tickets(scenario, { ...state, threads: [answered] }, 0)[0]?.state).toBe('Waiting on Dana')
  })

  test('opens the thread whose target runs out first, and none while none is visible', () => {
    expect(chooseThread(state)).toBe('rue')
    expect(
      chooseThread({
        ...state,
        threads: [
          { ...dana, waiting: null },
          { ...rue, waiting: null },
        ],
      }),
    ).toBe('dana')
    expect(chooseThread({ ...state, threads: [{ ...rue, found: false }] })).toBeNull()
  })

  test('lets only one side wait at a time', () => {
    expect(sides(dana, 68)).toEqual({ you: 48, them: 0 })
    expect(sides({ ...dana, waiting: null, posts: dana.posts.slice(0, 3) }, 68)).toEqual({
      you: 0,
      them: 56,
    })
  })
})

describe('figures and words', () => {
  test('are written as people say them', () => {
    expect([41.4, 72, 120, 0].map(duration)).toEqual(['41 min', '1 h 12', '2 h', '0 min'])
    expect([18.4, 0, 62.5, -3].map(figure)).toEqual(['18:24', '0:00', '1:02:30', '0:00'])
    expect([0.37, 1, 60, 149.6, -3].map(spoken)).toEqual([
      '22 seconds',
      '1 minute',
      '1 hour',
      '2 hours 29 minutes',
      '0 seconds',
    ])
    expect([60, 240, 45, 90].map(targetWords)).toEqual(['1 hour', '4 hours', '45 minutes', '1 h 30'])
  })

  test('lose no character to the naming of control signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = pieces(text)
          .map((piece) => ('text' in piece ? piece.text : ''))
          .join('')
        expect(text.replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')).toBe(
          plain,
        )
      }),
    )
  })

  test('never cut longer than asked, nor through a surrogate pair', () => {
    expect(shortened('😀'.repeat(5), 3)).toBe('😀😀…')
    expect(shortened('one two three four', 10)).toBe('one two…')
  })

  test('make initials of any name', () => {
    expect(['Dana Okafor', 'nadia k', 'Émile', '', '<b>'].map(initials)).toEqual(['DO', 'NK', 'É', '?', 'B'])
  })

  test('split examples at their guillemets', () => {
    expect(exampleSegments('We «sorry if» you.')).toEqual([
      { text: 'We ', evidence: false },
      { text: 'sorry if', evidence: true },
      { text: ' you.', evidence: false },
    ])
    expect(exampleContext('plain')).toEqual({ where: '', post: '' })
  })
})

describe('mood', () => {
  test('rises through five faces', () => {
    expect([0, 30, 50, 70, 100].map((mood) => moodFace(mood).level)).toEqual([1, 2, 3, 4, 5])
  })

  test('has a direction only after it moved', () => {
    expect(moodTrend(state.moods, 'dana')).toBe('worse')
    expect(moodTrend(state.moods, 'rue')).toBeNull()
  })
})

describe('the print', () => {
  test('has eight petals in the order of the dimensions, clockwise from the top', () => {
    const drawn = petals(card.dimensions, 100, 20)
    expect(drawn.map((petal) => petal.dimension)).toEqual(DIMENSIONS)
    expect(drawn[0]?.label.x).toBe(0)
    expect(drawn[2]?.label.x).toBeGreaterThan(100)
    expect(drawn[5]?.fill).toBeNull()
  })

  test('draws finite figures for any score', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (score) => {
        for (const petal of petals({ speed: score }, 46, 10))
          expect(`${petal.bed}${petal.fill?.path}`).not.toMatch(/NaN|Infinity/)
      }),
    )
  })
})

describe('the storyline', () => {
  test('keeps every point inside the drawing', () => {
    const line = storyline(card)
    for (const dot of line.dots) {
      expect(dot.x).toBeGreaterThanOrEqual(40)
      expect(dot.x).toBeLessThanOrEqual(850)
    }
    expect(line.dots.map((dot) => [dot.text, dot.look])).toEqual([
      ['reply 1', 'bad'],
      ['reply 2', 'good'],
      ['the end', 'good'],
    ])
    expect(line.waits).toHaveLength(1)
  })

  test('leaves what was done in another thread off the curve of this one', () => {
    const elsewhere = storyline({ ...card, moodsOf: { thread: 'nobody', name: 'Nobody' } })
    expect(elsewhere.dots).toEqual([])
    expect(elsewhere.moments).toHaveLength(card.timeline.length)
  })

  test('draws nothing wrong where nothing happened', () => {
    expect(JSON.stringify(storyline({ ...card, moods: [], timeline: [], targetAt: [] }))).not.toMatch(
      /null|NaN/,
    )
  })
})

describe('home and scorecard', () => {
  test('offer the last finished drill of a scenario and the open ones apart', () => {
    expect(offers([scenario], drills)[0]?.last?.id).toBe('d0')
    expect(running(drills).map((drill) => drill.id)).toEqual(['d1'])
  })

  test('name what closed the gate', () => {
    expect(gateOf(card).title).toBe('Gate closed by reply 1')
    expect(gateOf({ ...card, verdict: 'post' }).title).toBe('Gate open')
    const [finding] = card.replies.flatMap(({ report }) => report.findings)
    if (!finding) throw new Error('the sample has no finding')
    const undone = { ...finding, severity: 'error' as const, message: 'Ines never heard of it.' }
    const whole = { ...card, verdict: 'revise' as const, replies: [], findings: [undone] }
    expect(gateOf(whole).detail).toContain('Over the whole drill: Ines never heard of it.')
  })

  test('know 25 practices', () => {
    expect(PRACTICES.map((practice) => practice.id)).toEqual(
      Array.from({ length: 25 }, (_, index) => `P${index + 1}`),
    )
  })
})
