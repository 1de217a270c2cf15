import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/io/paths.ts'
import { readJudged } from '../../src/model/judged.ts'

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
const judged = readdirSync(paths.training)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => linesOf(join(paths.training, file)).map(readJudged))
const dev = linesOf(new URL('../golden/eval/dev.jsonl', import.meta.url).pathname).map(
  (line) => JSON.parse(line).reply as string,
)

/** Words with names and numbers masked, so that a copy with another name is still a copy. */
const masked = (reply: string): readonly string[] =>
  reply.split(/[^\p{L}\p{N}'’]+/u).flatMap((word, i) => {
    if (word === '') return []
    if (/\d/.test(word)) return ['#']
    return [i > 0 && /^\p{Lu}\p{Ll}/u.test(word) ? 'Name' : word.toLowerCase()]
  })

const runsOf = (words: readonly string[], length: number): ReadonlySet<string> =>
  new Set(
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, i) => words.slice(i, i + length).join(' ')),
  )

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((run) => b.has(run)).length / Math.max(1, Math.min(a.size, b.size))

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
    const runs = judged.map((one) => runsOf(masked(one.input.reply), 4))
    const copies = judged.flatMap((one, i) =>
      judged.slice(i + 1).flatMap((other, k) => {
        const [a, b] = [runs[i] as ReadonlySet<string>, runs[i + 1 + k] as ReadonlySet<string>]
        return Math.min(a.size, b.size) >= 3 && share(a, b) > 0.4 ? [`${one.id} ~ ${other.id}`] : []
      }),
    )
    expect(copies).toEqual([])
  })

  it('share no eight words in a row with the development set', () => {
    const known = new Set(dev.flatMap((reply) => [...runsOf(masked(reply), 8)]))
    const shared = judged.filter((one) =>
      [...runsOf(masked(one.input.reply), 8)].some((run) => known.has(run)),
    )
    expect(shared.map((one) => one.id)).toEqual([])
  })

  it('quote personal data as it stands in the reply', () => {
    const wrong = judged.filter((one) =>
      one.labels.pii_disclosed?.some(({ text }) => !one.input.reply.includes(text)),
    )
    expect(wrong.map((one) => one.id)).toEqual([])
  })
})
