import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { nearCopies, sharedRuns } from '../../src/accuracy/near-copies.ts'
import { readJsonl, trainingFiles } from '../../src/io/read-jsonl.ts'
import { type Judged, readJudged } from '../../src/model/judged.ts'

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
const judged: readonly Judged[] = (await trainingFiles()).flatMap((file) =>
  linesOf(file).map((line) => readJudged(line)),
)
const replies = judged.map((one) => ({ id: one.id, reply: one.input.reply }))
let dev: readonly { readonly id: string; readonly reply: string }[] = []
beforeAll(async () => {
  const items = await readJsonl(new URL('../golden/eval/dev.jsonl', import.meta.url).pathname)
  dev = items.map((item) => ({ id: String(item.id), reply: String(item.reply) }))
})

describe('the training data', () => {
  it('are read without a problem', () => {
    expect(judged.length).toBeGreaterThanOrEqual(700)
  })

  it('have ids of their own', () => {
    expect(new Set(judged.map((one) => one.id)).size).toBe(judged.length)
  })

  it('hold at most five replies to one situation', () => {
    const counts = new Map<string, number>()
    for (const { situation } of judged) counts.set(situation, (counts.get(situation) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(5)
  })

  it('hold no near-copies: no two replies share more than 40% of their runs of four words', () => {
    expect(nearCopies(replies)).toEqual([])
  })

  it('share no eight words in a row with the development set', () => {
    expect(sharedRuns(replies, dev)).toEqual([])
  })

  it('quote personal data as it stands in the reply', () => {
    const wrong = judged.filter((one) =>
      one.labels.pii_disclosed?.some(({ text }) => !one.input.reply.includes(text)),
    )
    expect(wrong.map((one) => one.id)).toEqual([])
  })
})
