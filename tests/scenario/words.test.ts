import { describe, expect, it } from 'vitest'
import { clockTime } from '../../src/scenario/clock-time.ts'
import { finds } from '../../src/scenario/listening.ts'
import { moodStep } from '../../src/scenario/mood.ts'
import { showsRecordData } from '../../src/scenario/record-data.ts'
import { nearest } from '../../src/scenario/yaml/nearest.ts'
import { fakeLint } from './fixtures/fake-lint.ts'
import { COLD_KETTLE, scenarioFrom } from './fixtures/scenarios.ts'

describe('listening', () => {
  const post = 'Fennick sold me a bike whose brakes came off. Café wall, ouch. #bikefail @olab'
  it.each([
    'fennick',
    'FENNICK brakes',
    'brake',
    'cafe',
    'café',
    'bikefail',
    '#bikefail',
    'olab',
    '"came off"',
  ])('finds it by %j', (query) => {
    expect(finds(query, post)).toBe(true)
  })
  it.each(['', '   ', '!', 'fennick bikes', 'bra', 'fen', 'sold refund', 'rakes'])(
    'does not find it by %j',
    (query) => {
      expect(finds(query, post)).toBe(false)
    },
  )
})

describe('clockTime', () => {
  it.each([
    ['14:02', 0, '14:02'],
    ['14:02', 44.9, '14:46'],
    ['09:34', 410, '16:24'],
    ['23:50', 15, '00:05'],
  ])('%s and %d minutes is %s', (starts_at, minutes, time) => {
    expect(clockTime({ starts_at }, minutes)).toBe(time)
  })
})

describe('record data in a post', () => {
  const kettle = scenarioFrom(COLD_KETTLE)
  it.each(['my order is BK-4471-208', 'bk 4471 208!!', 'ring me on 07700900123', '07700 900-123 please'])(
    'is seen in %j',
    (text) => {
      expect(showsRecordData(kettle, text)).toBe(true)
    },
  )
  it('knows booking references and e-mail addresses too', () => {
    const booking = 'Booking: QX7T4K, made by d.okafor@mail.example'
    const flight = scenarioFrom(COLD_KETTLE.replace('Phone: 07700 900 123', booking))
    expect(showsRecordData(flight, 'booking qx7t4k since May')).toBe(true)
    expect(showsRecordData(flight, 'write to d.okafor@mail.example')).toBe(true)
    expect(showsRecordData(flight, 'a booking made in May')).toBe(false)
  })
  it.each(['since 2021 I have had three kettles', 'cold at 14:02', '4471 reasons to complain', ''])(
    'is not seen in %j',
    (text) => {
      expect(showsRecordData(kettle, text)).toBe(false)
    },
  )
})

describe('moods', () => {
  const step = (text: string, further = false) => moodStep(fakeLint({ reply: text } as never), true, further)
  it('follow the overall, from harmful to exemplary', () => {
    const steps = [1, 2, 3, 4, 5].map((overall) => step(`[${overall}]`).mood)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.filter((mood) => mood < 0)).toHaveLength(2)
  })
  it('fall further for a leak and for rudeness', () => {
    expect(step('[1] leak').mood).toBeLessThan(step('[1]').mood)
    expect(step('[1] leak rude').mood).toBeLessThan(step('[1] leak').mood)
  })
  it('rise half as much for a further word, and fall as much', () => {
    expect(step('[5]', true).mood).toBe(Math.floor(step('[5]').mood / 2))
    expect(step('[1]', true).mood).toBe(step('[1]').mood)
  })
  it('give reasons about the reply, the weightiest first', () => {
    expect(step('[5]').because.slice(0, 2)).toEqual(['takes the fault on', 'apologises for what happened'])
    expect(step('[1] leak').because[0]).toBe('shows personal data')
  })
  it('sink a little when a reply could not be judged', () => {
    expect(moodStep({ ...fakeLint({ reply: '' } as never), judgement: null }, true, false).mood).toBe(-6)
  })
})

describe('nearest', () => {
  it.each([
    ['opning', ['closing', 'opening'], 'opening'],
    ['titel', ['text', 'title'], 'title'],
    ['zebra', ['opening', 'title'], null],
    ['', ['a'], null],
  ])('%s', (word, known, meant) => {
    expect(nearest(word, known)).toBe(meant)
  })
})
