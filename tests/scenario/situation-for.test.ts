import { describe, expect, it } from 'vitest'
import { replay } from '../../src/scenario/replay.ts'
import { isoTime, situationFor } from '../../src/scenario/situation-for.ts'
import { type At, logOf, reply, seconds } from './fixtures/log.ts'
import { COLD_KETTLE, scenarioFrom, TWO_SHOPS } from './fixtures/scenarios.ts'

const kettle = scenarioFrom(COLD_KETTLE)
const shops = scenarioFrom(TWO_SHOPS)
const stateAt = (count: number, ...acts: readonly At[]) => replay(kettle, logOf(...acts), seconds(count))

describe('situationFor', () => {
  it('gives the thread, the facts and the brand as the scorer reads them', () => {
    const input = situationFor(kettle, stateAt(50), 'dana', 'public', 'opening', 'Hello')
    expect(input).toEqual({
      situation: {
        platform: 'x',
        visibility: 'public',
        surface: 'mention',
        sector: 'general',
        brand: {
          name: 'Brackwell Kettles',
          handle: '@brackwell',
          contacts: ['care@brackwell.example'],
          agents: ['Imani'],
        },
        customer: { name: 'Dana Okafor', handle: '@danaokafor' },
        thread: [
          {
            from: 'customer',
            name: 'Dana Okafor',
            text: '@brackwell my kettle is stone cold. Order BK-4471-208.',
            at: '2026-03-10T14:02:00Z',
          },
          {
            from: 'bystander',
            name: 'Theo L',
            text: 'same here, cold as a stone',
            at: '2026-03-10T14:02:00Z',
          },
        ],
        facts: [
          'The first batch has a faulty switch.',
          'Number: BK-4471-208',
          'Phone: 07700 900 123',
          'Customer since: 2021',
        ],
        expectations: {
          fault: 'ours',
          anger: 'angry',
          sensitivity: [],
          crisis: [],
          needs_private: false,
          target_minutes: 60,
        },
      },
      reply: 'Hello',
      replied_at: '2026-03-10T14:27:00Z',
      earlier_replies: [],
      policy: {
        contacts: ['care@brackwell.example'],
        agents: ['Imani'],
        sector: 'general',
        secure_channel: undefined,
        targets: {},
        weights: {},
        severities: {},
        allowed_phrases: [],
      },
      assumed: [],
    })
  })

  it('counts the wait from the post that is answered, not from what came after it', () => {
    const { situation, replied_at } = situationFor(kettle, stateAt(150), 'dana', 'public', 'chase')
    expect(situation.thread.map(({ at }) => at)).toEqual([
      '2026-03-10T14:02:00Z',
      '2026-03-10T14:22:00Z',
      '2026-03-10T15:04:00Z',
    ])
    expect(replied_at).toBe('2026-03-10T15:10:30Z')
    const first = situationFor(kettle, stateAt(150), 'dana', 'public', 'opening').situation
    expect(first.thread.map(({ at }) => at)).toEqual(Array(3).fill('2026-03-10T14:02:00Z'))
  })

  it("takes the decisive post's own expectations and target", () => {
    const { situation } = situationFor(kettle, stateAt(150), 'dana', 'public', 'chase')
    expect(situation.expectations).toMatchObject({ fault: 'ours', anger: 'furious', target_minutes: 30 })
  })

  it('does not time a further word, which stands under what the last post called for', () => {
    const state = stateAt(40, reply(20, '[5]', { beat: 'opening' }))
    const { replied_at, situation } = situationFor(kettle, state, 'dana', 'public', null)
    expect(replied_at).toBeUndefined()
    expect(situation.thread.map(({ from }) => from)).toEqual(['customer', 'brand', 'customer', 'bystander'])
    expect(situation.expectations).toEqual(kettle.threads[0]?.expectations)
  })

  it('leaves out a reply that may still be called back', () => {
    const state = stateAt(22, reply(20, '[5]'))
    expect(situationFor(kettle, state, 'dana', 'public', 'opening').situation.thread).toHaveLength(1)
  })

  it('shows private messages to private replies only', () => {
    const acts: At[] = [
      [12, { type: 'listened', query: 'brakes' }],
      reply(15, 'for the public [5]', { thread: 'aside', beat: 'grumble' }),
      reply(60, 'for Ravi only [4]', { thread: 'aside', beat: null, visibility: 'private' }),
    ]
    const state = replay(shops, logOf(...acts), seconds(70))
    const texts = (visibility: 'public' | 'private') =>
      situationFor(shops, state, 'aside', visibility, null).situation.thread.map(({ text }) => text)
    expect(texts('private').slice(1)).toEqual([
      'for the public [5]',
      'Thanks for finding me. My elbow is fine.',
      'for Ravi only [4]',
    ])
    expect(texts('public').slice(1)).toEqual(['for the public [5]'])
  })

  it('knows what was written to other customers, not to this one', () => {
    const state = replay(
      shops,
      logOf(reply(20, 'Ten to four. [5]', { thread: 'tagged', beat: 'question' })),
      seconds(40),
    )
    expect(situationFor(shops, state, 'aside', 'public', 'grumble').earlier_replies).toEqual([
      'Ten to four. [5]',
    ])
    expect(situationFor(shops, state, 'tagged', 'public', null).earlier_replies).toEqual([])
  })

  it('throws for a thread that the scenario does not have', () => {
    expect(() => situationFor(kettle, stateAt(1), 'nobody', 'public', null)).toThrow("no thread 'nobody'")
  })

  it('goes over midnight', () => {
    expect(isoTime({ starts_at: '23:50' }, 15.5)).toBe('2026-03-11T00:05:30Z')
  })
})
