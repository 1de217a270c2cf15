import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figuresOf, meanOf } from '../../src/accuracy/figures.ts'
import { agrees, type Compared, tallyOf, together } from '../../src/accuracy/tally.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const path = (name: string) => new URL(`../golden/eval/${name}`, import.meta.url).pathname
const gold = readFileSync(path('dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; reply: string; labels: Compared['labels'] })

/** The gold labels of the reply before: right now and then, wrong often, in every label; one reply is not judged. */
const compared: readonly Compared[] = gold.map(({ reply, labels }, i) => {
  const judgement = { ...labels, ...(i % 3 === 0 ? (gold.at(i - 1)?.labels ?? {}) : {}) }
  return { reply, labels, judgement: i === 7 ? null : judgement }
})

describe('figures', () => {
  it('are those of score.mjs', () => {
    const predictions = gold.map(({ id }, i) => JSON.stringify({ id, judgement: compared[i]?.judgement }))
    const file = temporaryFolder().write('predictions.jsonl', predictions.join('\n'))
    const printed = execFileSync('node', [path('score.mjs'), path('dev.jsonl'), file], { encoding: 'utf8' })
    const figures = figuresOf(tallyOf(compared))
    for (const { label, score, kappa } of figures) {
      const row = printed.split('\n').find((line) => line.startsWith(`${label} `)) ?? ''
      expect(row, label).toContain(` ${score.toFixed(3)} `)
      if (kappa !== undefined) expect(row, label).toContain(`kappa ${kappa.toFixed(2)}`)
    }
    expect(printed).toContain(`mean agreement ${meanOf(figures).toFixed(3)}`)
  })

  it('of two sets together are those of their replies together', () => {
    const [one, other] = [compared.slice(0, 50), compared.slice(50)]
    expect(figuresOf(together([tallyOf(one), tallyOf(other)]))).toEqual(figuresOf(tallyOf(compared)))
  })

  it('leave out what readers left out', () => {
    const figures = figuresOf(
      tallyOf([{ reply: 'Hi.', labels: { overall: 3.5 }, judgement: { goodwill: true } }]),
    )
    expect(figures.find(({ label }) => label === 'goodwill')?.seen).toBe(0)
    expect(figures.find(({ label }) => label === 'overall')?.seen).toBe(1)
  })
})

describe('a label of one reply', () => {
  const reply = 'Ring 555 0100.'
  it('agrees when it is the same, and overall when it is near', () => {
    const labels = {
      overall: 3,
      handoff: ['call'],
      pii_disclosed: [{ type: 'phone', text: '555 0100' }],
    } as const
    const judgement = {
      overall: 2,
      handoff: ['call'],
      pii_disclosed: [{ type: 'phone', text: '555 01' }],
    } as const
    const item = { reply, labels, judgement }
    expect([agrees('overall', item), agrees('handoff', item), agrees('pii_disclosed', item)]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('does not when it is another, or when nothing was judged', () => {
    const labels = { overall: 4, handoff: ['dm'], defensive: true } as const
    const item = {
      reply,
      labels,
      judgement: { overall: 2, handoff: ['dm', 'call'], defensive: false } as const,
    }
    expect([agrees('overall', item), agrees('handoff', item), agrees('defensive', item)]).toEqual([
      false,
      false,
      false,
    ])
    expect(agrees('overall', { ...item, judgement: null })).toBe(false)
  })
})
