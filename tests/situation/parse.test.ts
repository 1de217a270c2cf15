import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLintRequest, parseSetLine } from '../../src/situation/parse.ts'
import type { Parsed } from '../../src/situation/parsed.ts'

const situation = {
  platform: 'facebook',
  visibility: 'public',
  surface: 'brand_page',
  sector: 'finance',
  brand: {
    name: 'Brackenfell Bank',
    handle: '@BrackenfellBk',
    contacts: ['01632 960011'],
    agents: ['Amaka'],
  },
  customer: { name: 'Marlene Osei', handle: '@marlene_o' },
  thread: [
    { from: 'customer', name: 'Marlene Osei', text: 'Card declined twice.', at: '2026-11-03T14:02:00Z' },
    { from: 'bystander', text: 'Same here.' },
  ],
  facts: ['Card payments were down from 13:40 to 13:55.'],
  expectations: { fault: 'ours', target_minutes: 30 },
}
const beside = {
  reply: 'Sorry, Marlene.',
  replied_at: '2026-11-03T14:20:00+00:00',
  earlier_replies: ['Sorry, Ade.'],
  policy: {
    contacts: ['help@brackenfell.example'],
    agents: ['Amaka', 'Jo'],
    secure_channel: 'Brackenfell Inbox',
    targets: { x: 30 },
    weights: { privacy: 2 },
    severities: { 'no-blame': 'warning' },
    allowed_phrases: ['no worries'],
  },
}

function value<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

function problems(parsed: Parsed<unknown>) {
  return parsed.ok ? [] : parsed.problems
}

describe('a lint request', () => {
  it('is the same value nested as for the API and flat as in a set', () => {
    const nested = value(parseLintRequest({ situation, ...beside }))
    const flat = value(parseSetLine({ id: 'b-001', ...situation, ...beside }))
    expect(flat).toEqual({ id: 'b-001', input: nested })
  })

  it('keeps everything that was given and assumes nothing then', () => {
    const input = value(parseLintRequest({ situation, ...beside }))
    expect(input.assumed).toEqual([])
    expect(input.situation).toMatchObject({ platform: 'facebook', sector: 'finance', facts: situation.facts })
    expect(input.situation.expectations).toEqual({ fault: 'ours', target_minutes: 30 })
    expect(input.policy).toMatchObject({ targets: { x: 30 }, severities: { 'no-blame': 'warning' } })
  })

  it("makes a policy's facts part of the situation", () => {
    const { brand } = value(parseLintRequest({ situation, ...beside })).situation
    expect(brand.contacts).toEqual(['01632 960011', 'help@brackenfell.example'])
    expect(brand.agents).toEqual(['Amaka', 'Jo'])
    const sector = { situation: {}, reply: 'Hi', policy: { sector: 'health' } }
    expect(value(parseLintRequest(sector)).situation.sector).toBe('health')
  })

  it('says what it assumed', () => {
    const { situation: filled, assumed } = value(parseLintRequest({ situation: {}, reply: 'Hi' }))
    expect(filled).toMatchObject({
      platform: 'x',
      visibility: 'public',
      surface: 'mention',
      sector: 'general',
    })
    expect(assumed).toEqual([
      'platform: x',
      'visibility: public',
      'surface: mention',
      'sector: general',
      'brand.name: none given',
      'brand.handle: none given',
      'customer.name: none given',
      'customer.handle: none given',
      'thread: none given',
    ])
  })

  it('takes null for left out, and an empty name for known to be empty', () => {
    const input = value(
      parseLintRequest({ situation: { sector: null, customer: { name: '', handle: '' } }, reply: 'Hi' }),
    )
    expect(input.assumed).toContain('sector: general')
    expect(input.assumed.join()).not.toContain('customer')
  })
})

describe('a problem of a lint request', () => {
  it.each([
    [
      'an unknown key',
      { situation: { colour: 'red' }, reply: 'Hi' },
      '/situation/colour',
      /^situation\.colour is not a known field/,
    ],
    [
      'a wrong platform',
      { situation: { platform: 'fax' }, reply: 'Hi' },
      '/situation/platform',
      /must be one of x, facebook/,
    ],
    ['a missing reply', { situation: {} }, '/reply', 'reply is missing'],
    ['an empty reply', { situation: {}, reply: ' \n' }, '/reply', 'reply is empty'],
    ['a reply that is no text', { situation: {}, reply: 5 }, '/reply', 'reply must be text, not a number'],
    ['a missing situation', { reply: 'Hi' }, '/situation', 'situation is missing'],
    ['a body that is a list', [], '', 'the body must be an object, not a list'],
    [
      'a thread that is a text',
      { situation: { thread: 'x' }, reply: 'Hi' },
      '/situation/thread',
      /must be a list, not a string/,
    ],
    [
      'a post without text',
      { situation: { thread: [{ from: 'customer' }] }, reply: 'Hi' },
      '/situation/thread/0/text',
      'situation.thread[0].text is missing',
    ],
    [
      'a weight for no dimension',
      { situation: {}, reply: 'Hi', policy: { weights: { charm: 1 } } },
      '/policy/weights/charm',
      /not a known field/,
    ],
    [
      'a negative weight',
      { situation: {}, reply: 'Hi', policy: { weights: { style: -1 } } },
      '/policy/weights/style',
      /from 0 to 100/,
    ],
    [
      'a strange rule id',
      { situation: {}, reply: 'Hi', policy: { severities: { 'A/b~c': 'hint' } } },
      '/policy/severities/A~1b~0c',
      /not the id of a rule/,
    ],
    [
      'an unknown severity',
      { situation: {}, reply: 'Hi', policy: { severities: { 'no-blame': 'off' } } },
      '/policy/severities/no-blame',
      /must be one of critical/,
    ],
    [
      'stacked marks',
      { situation: {}, reply: `Z${'\u0301'.repeat(9)}` },
      '/reply',
      /stacks more than 8 marks/,
    ],
  ])('%s has a pointer and a sentence', (_, body, pointer, message) => {
    expect(problems(parseLintRequest(body))).toEqual([
      { pointer, message: typeof message === 'string' ? message : expect.stringMatching(message) },
    ])
  })

  it('counts a reply that is too long before it looks at anything else', () => {
    const long = problems(parseLintRequest({ situation: {}, reply: 'é\u0301'.repeat(50_000) }))
    expect(long).toEqual([{ pointer: '/reply', message: 'reply has 100,000 characters; at most 5,000' }])
    expect(problems(parseLintRequest({ situation: {}, reply: 'a'.repeat(5_000) }))).toEqual([])
  })

  it('counts the thread in all', () => {
    const post = { from: 'customer', text: 'a'.repeat(7_000) }
    expect(problems(parseLintRequest({ situation: { thread: [post, post] }, reply: 'Hi' }))).toEqual([])
    expect(problems(parseLintRequest({ situation: { thread: [post, post, post] }, reply: 'Hi' }))).toEqual([
      {
        pointer: '/situation/thread',
        message: 'situation.thread has 21,000 characters in all; at most 20,000',
      },
    ])
  })

  it('tells every mistake at once, but never more than 20', () => {
    const two = problems(parseLintRequest({ situation: { platform: 'fax', sector: 'arts' }, reply: 'Hi' }))
    expect(two.map((problem) => problem.pointer)).toEqual(['/situation/platform', '/situation/sector'])
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]))
    expect(problems(parseLintRequest({ situation: many, reply: 'Hi' }))).toHaveLength(20)
  })

  it('names flat fields of a set line without the situation', () => {
    expect(problems(parseSetLine({ id: 'b-1', reply: 'Hi', plattform: 'x' }))).toEqual([
      {
        pointer: '/plattform',
        message: expect.stringMatching(/^plattform is not a known field; known are id, platform/),
      },
    ])
    expect(problems(parseSetLine({ reply: 'Hi' }))).toEqual([{ pointer: '/id', message: 'id is missing' }])
    expect(problems(parseSetLine({ id: 'b-1', reply: 'Hi', labels: {} }))).toHaveLength(1)
  })

  it('refuses keys of the machinery, and they pollute nothing', () => {
    const body = JSON.parse('{"situation": {"__proto__": {"polluted": 1}, "constructor": {}}, "reply": "Hi"}')
    expect(problems(parseLintRequest(body)).map((problem) => problem.pointer)).toEqual([
      '/situation/__proto__',
      '/situation/constructor',
    ])
    expect(
      problems(
        parseLintRequest(
          JSON.parse('{"situation": {}, "reply": "Hi", "policy": {"severities": {"__proto__": "hint"}}}'),
        ),
      ),
    ).toHaveLength(1)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        for (const parse of [parseLintRequest, parseSetLine]) {
          expect(parse(anything).ok).toBe(false)
          expect(
            typeof parse({ id: 'a', situation: anything, reply: 'Hi', thread: anything, policy: anything })
              .ok,
          ).toBe('boolean')
        }
      }),
    )
  })
})

describe('times', () => {
  const at = (post: string, reply: string) =>
    problems(
      parseLintRequest({
        situation: { thread: [{ from: 'customer', text: 'Hm', at: post }] },
        reply: 'Hi',
        replied_at: reply,
      }),
    )

  it.each([
    '2026-11-03T14:02Z',
    '2026-11-03T14:02:00.250Z',
    '2028-02-29T23:59:59+01:00',
    '2026-11-03T14:02:00-0330',
  ])('takes %s', (time) => expect(at(time, time)).toEqual([]))

  it.each([
    '2026-11-03',
    '14:02',
    '2026-11-03 14:02Z',
    '2026-11-03T14:02:00',
    '2026-02-29T10:00Z',
    '2026-11-03T24:10Z',
    '',
  ])('refuses %j', (time) => expect(at(time, '2026-11-03T14:02Z')).toHaveLength(1))

  it('refuses a reply from before the post it answers, across zones', () => {
    expect(at('2026-11-03T14:02:00Z', '2026-11-03T15:01:00+01:00')).toEqual([
      { pointer: '/replied_at', message: 'replied_at is earlier than the post it answers' },
    ])
    expect(at('2026-11-03T14:02:00Z', '2026-11-03T15:03:00+01:00')).toEqual([])
  })

  it('refuses a thread that is not oldest first', () => {
    const thread = [
      { from: 'customer', text: 'Second', at: '2026-11-03T14:05Z' },
      { from: 'customer', text: 'First', at: '2026-11-03T14:02Z' },
    ]
    expect(problems(parseSetLine({ id: 'a', reply: 'Hi', thread }))).toEqual([
      { pointer: '/thread/1/at', message: 'thread[1].at is earlier than the post before it' },
    ])
  })
})
