import { describe, expect, it } from 'vitest'
import { drillFindings } from '../../src/scenario/drill-rules/index.ts'
import { replay } from '../../src/scenario/replay.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { type At, logOf, reply, seconds } from './fixtures/log.ts'
import { COLD_KETTLE, SMOKING_KETTLE, scenarioFrom } from './fixtures/scenarios.ts'

const smoke = scenarioFrom(SMOKING_KETTLE)
const kettle = scenarioFrom(COLD_KETTLE)
const LINE = 'Please unplug every kettle of spring now. Next word here at 16:00.'

const handOver = (count: number, thread = 'dana'): At => [
  count,
  { type: 'handed_over', thread, note: 'It smokes.' },
]
const theo = reply(20, '[5]', { thread: 'theo', beat: 'question', id: 'to-theo' })
const line = reply(10, `Dana, ${LINE} ^Imani [5]`)

function stateOf(count: number, ...acts: readonly At[]) {
  return replay(smoke, logOf(...acts), seconds(count))
}
const dana = (count: number, ...acts: readonly At[]) =>
  stateOf(count, ...acts).threads.find(({ id }) => id === 'dana')

describe('handing over', () => {
  it('is remembered by its minute, once, and the owner then writes as the brand', () => {
    const acts = [line, theo, handOver(22), handOver(30)]
    expect(dana(21, ...acts)?.handedOver).toBeNull()
    expect(dana(22, ...acts)?.handedOver).toBeCloseTo(11, 1)
    const posts = dana(45, ...acts)?.posts ?? []
    expect(posts.map(({ id, from }) => [id, from])).toEqual([
      ['opening', 'customer'],
      ['r10', 'brand'],
      ['ros-writes', 'brand'],
    ])
  })
  it('takes back what follows from nobody knowing', () => {
    expect(dana(900, line, theo)?.posts.map(({ id }) => id)).toContain('nobody-rang')
    expect(dana(900, line, theo, handOver(22))?.posts.map(({ id }) => id)).not.toContain('nobody-rang')
    expect(stateOf(900, line, theo).ending).toBe('alone')
    expect(stateOf(900, line, theo, handOver(22)).ending).toBe('taken')
  })
  it('keeps nobody from finishing for what only follows an act, until the act is done', () => {
    const asks = `  - id: asks
    thread: dana
    acted: { act: hand_over, minutes: 5 }
    text: And now?
    decisive:
      model_answer: { text: "Now Ros rings. [5]", why: It says what comes. }
      bad_answer: { text: "Wait. [1]", why: Curt. }
  - id: nobody-rang`
    const later = scenarioFrom(SMOKING_KETTLE.replace('  - id: nobody-rang', asks))
    const pending = (...acts: readonly At[]) => replay(later, logOf(...acts), seconds(31)).pendingDecisive
    expect(pending(line, theo)).toBe(false)
    expect(pending(line, theo, handOver(30.5))).toBe(true)
  })
  it('does nothing where nobody is on call', () => {
    const state = replay(kettle, logOf(handOver(5)), seconds(10))
    expect(state.threads[0]?.handedOver).toBeNull()
  })
})

describe('hand-over-crises', () => {
  function found(scenario: Scenario, count: number, ...acts: readonly At[]) {
    const log = logOf(...acts)
    const state = replay(scenario, log, seconds(count))
    return drillFindings({ scenario, state, log }).filter(({ rule }) => rule === 'hand-over-crises')
  }
  it('quotes the post of a crisis that nobody heard of, gravest where there is danger', () => {
    expect(found(smoke, 900, line, theo)).toMatchObject([
      {
        practice: 'P17',
        severity: 'critical',
        absent: true,
        quote: '@brackwell my kettle is smoking!',
        message: 'This was a crisis, and Ros Hallam was never told.',
      },
    ])
    const viral = scenarioFrom(SMOKING_KETTLE.replace('[danger]', '[viral]'))
    expect(found(viral, 900, line, theo)).toMatchObject([{ severity: 'error' }])
  })
  it('points at a hand-over that came after the target by both clocks', () => {
    expect(found(smoke, 900, reply(130, `${LINE} [5]`), theo, handOver(132))).toMatchObject([
      {
        event: expect.any(Number),
        message: expect.stringMatching(/^Ros Hallam was told after .*; the target was 60 min\.$/),
      },
    ])
    expect(found(smoke, 900, line, theo, handOver(40))).toEqual([])
  })
  it('flags a crisis whose public reads nothing of the approved line', () => {
    const missing = { message: expect.stringContaining('the approved holding line never stood in public') }
    expect(found(smoke, 900, reply(10, 'Unplug it, Dana. [5]'), theo, handOver(22))).toMatchObject([missing])
    const inPrivate = reply(10, `${LINE} [5]`, { visibility: 'private' })
    expect(found(smoke, 900, inPrivate, theo, handOver(22))).toMatchObject([missing])
  })
  it('flags arguing after the hand-over, and admitting fault in a legal matter before the owner speaks', () => {
    const arguing = reply(40, 'You did it yourself. [1]', { beat: null })
    expect(found(smoke, 900, line, theo, handOver(22), arguing)).toMatchObject([
      { quote: 'You did it yourself. [1]', message: expect.stringContaining('went on arguing') },
    ])
    const legal = scenarioFrom(SMOKING_KETTLE.replace('[danger]', '[legal]'))
    expect(found(legal, 900, line, theo, handOver(22))).toMatchObject([
      { message: expect.stringContaining('admits fault before Ros Hallam has spoken') },
    ])
  })
  it('costs little, but something, where nothing was a crisis', () => {
    expect(found(smoke, 900, line, theo, handOver(22), handOver(23, 'theo'))).toMatchObject([
      {
        severity: 'warning',
        quote: '@brackwell is there a red one?',
        message: expect.stringContaining('was yours to answer'),
      },
    ])
  })
  it.each([
    ['a crisis handed over in time with the line in public', smoke, 900, [line, theo, handOver(22)]],
    ['a drill where nobody is on call', kettle, 900, [reply(20, '[5]')]],
    ['a finish while there was time', smoke, 30, [theo]],
  ] as const)('passes %s', (_, scenario, count, acts) => {
    expect(found(scenario, count, ...acts)).toEqual([])
  })
  it('leaves a promise in a thread that was handed over to the owner', () => {
    const promise = reply(10, `promise ${LINE} [5]`)
    const broken = (...acts: readonly At[]) => {
      const log = logOf(...acts)
      const state = replay(smoke, log, seconds(900))
      return drillFindings({ scenario: smoke, state, log }).filter(
        ({ rule }) => rule === 'keep-promised-updates',
      )
    }
    expect(broken(promise, theo)).toHaveLength(1)
    expect(broken(promise, theo, handOver(22))).toEqual([])
  })
})

describe('a scenario file', () => {
  const problem = (from: string, to: string) => {
    expect(SMOKING_KETTLE).toContain(from)
    return () => scenarioFrom(SMOKING_KETTLE.replace(from, to))
  }
  it('that practises P17 has somebody to hand over to, who has something to take over', () => {
    const nobody = COLD_KETTLE.replace(/practices: .*/, 'practices: [P17]')
    expect(() => scenarioFrom(nobody)).toThrow('P17 is to hand a crisis over, and nobody takes it')
    const calm = SMOKING_KETTLE.replace('crisis: [danger]', 'crisis: []')
    expect(calm).not.toBe(SMOKING_KETTLE)
    expect(() => scenarioFrom(calm)).toThrow('has nothing to take over')
  })
  it('needs somebody to hand over to, a known thread and a customer whose thread it is', () => {
    const nobody = SMOKING_KETTLE.replace(/crisis_owner:[\s\S]*?16:00\.\n/, '').replace('[P17]', '[P3]')
    expect(nobody).not.toMatch(/crisis_owner|P17/)
    expect(() => scenarioFrom(nobody)).toThrow('hands over to nobody')
    expect(problem('act: hand_over, minutes', 'act: hand_over, thread: dan, minutes')).toThrow(
      "no thread is called 'dan'; did you mean 'dana'?",
    )
    expect(problem('customer: theo', 'customer: ros')).toThrow("'ros' is a colleague in the cast")
  })
})
