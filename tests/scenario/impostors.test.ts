import { describe, expect, it } from 'vitest'
import { drillFindings } from '../../src/scenario/drill-rules/index.ts'
import { replay } from '../../src/scenario/replay.ts'
import { situationFor } from '../../src/scenario/situation-for.ts'
import { type At, logOf, reply, seconds } from './fixtures/log.ts'
import { scenarioFrom, TWO_KETTLES } from './fixtures/scenarios.ts'

const kettles = scenarioFrom(TWO_KETTLES)
const report = (count: number, post: string): At => [count, { type: 'post_reported', thread: 'dana', post }]
const hide = (count: number, post: string): At => [count, { type: 'post_hidden', thread: 'dana', post }]
const at = (count: number, ...acts: readonly At[]) => replay(kettles, logOf(...acts), seconds(count))
const ids = (count: number, thread: string, ...acts: readonly At[]) =>
  at(count, ...acts)
    .threads.find(({ id }) => id === thread)
    ?.posts.map(({ id }) => id)

function found(rule: string, count: number, ...acts: readonly At[]) {
  const log = logOf(...acts)
  const state = replay(kettles, log, seconds(count))
  return drillFindings({ scenario: kettles, state, log }).filter((finding) => finding.rule === rule)
}

describe('a customer who is ignored', () => {
  it('goes on at another platform, and is answered there as that platform has it', () => {
    expect(ids(400, 'stars')).toEqual(['one-star'])
    expect(ids(400, 'stars', reply(20, '[5]'))).toEqual([])
    expect(kettles.threads.map(({ platform, private_messages }) => [platform, private_messages])).toEqual([
      ['x', true],
      ['review_site', false],
    ])
    const { situation } = situationFor(kettles, at(400), 'stars', 'public', 'one-star')
    expect(situation).toMatchObject({ platform: 'review_site', surface: 'review' })
  })
})

describe('what goes and what stays', () => {
  it('brings the screenshot out when something is hidden', () => {
    expect(ids(60, 'dana', reply(16, '[5]'), hide(20, 'opening'))).toContain('screenshot')
    expect(ids(60, 'dana', reply(16, '[5]'))).not.toContain('screenshot')
  })
  it('lets spam and an impostor be hidden, and a complaint not', () => {
    for (const post of ['advert', 'fake-offer']) {
      expect(found('keep-criticism', 300, reply(20, '[5]'), hide(30, post)), post).toEqual([])
      expect(at(60, reply(20, '[5]'), hide(30, post)).moods.map(({ cause }) => cause)).not.toContain(
        `hidden:${post}`,
      )
    }
    expect(found('keep-criticism', 300, reply(20, '[5]'), hide(30, 'me-too'))).toHaveLength(1)
  })
  it('marks a reported post once, and what follows it comes', () => {
    const state = at(60, reply(16, '[5]'), report(20, 'fake-offer'), report(22, 'fake-offer'))
    expect(state.threads[0]?.posts.filter(({ reported }) => reported).map(({ id }) => id)).toEqual([
      'fake-offer',
    ])
    expect(ids(90, 'dana', reply(16, '[5]'), report(20, 'fake-offer'))).toContain('fake-gone')
  })
})

describe('expose-impostors', () => {
  const rule = 'expose-impostors'
  const warning = reply(20, "Dana, that account isn't us: please send it nothing. [5]")
  it('finds an impostor that nobody warned of, and one that nobody reported', () => {
    expect(found(rule, 900, reply(20, '[5]'), report(30, 'fake-offer'))).toMatchObject([
      {
        practice: 'P22',
        severity: 'error',
        absent: true,
        quote: 'Dana, send us your card number for the refund.',
        message: expect.stringContaining('no public word warned of it'),
      },
    ])
    expect(found(rule, 900, warning)).toMatchObject([
      {
        severity: 'warning',
        message: 'The account that pretends to be Brackwell Kettles was never reported.',
      },
    ])
  })
  it('asks for the warning in public, after the impostor wrote', () => {
    const inPrivate = reply(20, 'That account is a fake. [5]', { visibility: 'private' })
    expect(found(rule, 900, inPrivate, report(30, 'fake-offer'))).toHaveLength(1)
    const before = reply(2, 'Beware of fakes. [5]')
    expect(found(rule, 900, before, report(30, 'fake-offer'))).toHaveLength(1)
  })
  it('gives a hint where something true was reported', () => {
    expect(found(rule, 60, warning, report(30, 'me-too'))).toMatchObject([
      { severity: 'hint', message: 'A post of Theo L was reported: it is neither spam nor an impostor.' },
    ])
  })
  it.each([
    ['a warning and a report', 900, [warning, report(30, 'fake-offer')]],
    [
      'other words of warning',
      900,
      [reply(20, 'It only pretends to be us, Dana. [5]'), report(30, 'fake-offer')],
    ],
    ['a finish while there was time', 40, [reply(20, '[5]')]],
    ['spam that was reported', 60, [warning, report(30, 'advert')]],
  ] as const)('passes %s', (_, count, acts) => {
    expect(found(rule, count, ...acts)).toEqual([])
  })
})
