import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { cheatFigure } from '../../src/accuracy/cheats.ts'
import { pairFigures } from '../../src/accuracy/pairs.ts'
import { structuredFigures } from '../../src/accuracy/structured.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('minimal pairs', () => {
  const half = (pair: string, wants: boolean, says: boolean) => ({
    pair,
    flips: ['defensive' as const],
    reply: '',
    labels: { defensive: wants, goodwill: false },
    judgement: { defensive: says, goodwill: true },
  })

  it('count where both sides are right on the label aimed at', () => {
    const halves = [
      half('a', true, true),
      half('b', true, true),
      half('a', false, false),
      half('b', false, true),
    ]
    expect(pairFigures(halves)).toEqual([
      { label: 'defensive', pairs: 2, right: 1 },
      { label: 'all', pairs: 2, right: 1 },
    ])
  })
})

describe('cheats', () => {
  const graded = (want: number, got: number | null) => ({
    reply: '',
    labels: { overall: want },
    judgement: got === null ? null : { overall: got },
  })

  it('get through with more than 2, or without a judgement', () => {
    const items = [graded(1, 2), graded(2, 3), graded(2, null), graded(3, 5), graded(4, 1), graded(5, 4)]
    expect(cheatFigure(items)).toEqual({ cheats: 3, passed: 2, honest: 2, blocked: 1 })
  })
})

describe('structured personal data', () => {
  it('is counted as score-pii.mjs does', () => {
    const span = (type: string, start: number, end: number) => ({ type, start, end })
    const items = [
      {
        want: [span('email', 0, 10), span('phone', 20, 30)],
        got: [span('email', 2, 10), span('ip', 20, 30)],
      },
      { want: [span('card', 0, 16)], got: [span('card', 0, 7), span('order_id', 3, 5)] },
      { want: [span('phone', 5, 9)], got: [span('phone', 5, 9), span('phone', 4, 9)] },
    ]
    const folder = temporaryFolder()
    const file = (name: string, side: 'want' | 'got') =>
      folder.write(name, items.map((item, i) => JSON.stringify({ id: `${i}`, spans: item[side] })).join('\n'))
    const script = new URL('../golden/eval/score-pii.mjs', import.meta.url).pathname
    const printed = execFileSync('node', [script, file('want.jsonl', 'want'), file('got.jsonl', 'got')], {
      encoding: 'utf8',
    })
    const told = structuredFigures(items).map(
      ({ type, precision, recall, f2 }) =>
        `${type.padEnd(13)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F2 ${f2.toFixed(3)}`,
    )
    expect(
      printed
        .trim()
        .split('\n')
        .map((line) => line.replace(/ {2}tp .*/, '')),
    ).toEqual(told)
  })
})
