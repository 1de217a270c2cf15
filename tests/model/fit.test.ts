import { describe, expect, it } from 'vitest'
import { fitModel, type Sample } from '../../src/model/fit.ts'
import { probability } from '../../src/model/linear.ts'
import { clearestSentence } from '../../src/model/probabilities.ts'
import { wordOf } from '../../src/text/vocabulary.ts'

const reply = (holds: boolean, ...sentences: string[][]): Sample => ({
  features: { whole: ['is:public'], sentences },
  holds,
  share: 1,
})

/** A label that one sentence with "bad" shows, whatever stands beside it. */
const samples = Array.from({ length: 40 }, (_, i) =>
  i % 2 === 0
    ? reply(true, ['w:kind', `w:${i % 5}`], ['w:bad', `w:${i % 3}`])
    : reply(false, ['w:kind', `w:${i % 5}`], ['w:plain', `w:${i % 3}`]),
)
const saying = (word: string) => ({
  words: [wordOf(word, 'word')],
  kinds: [],
  rest: [],
  fresh: [],
  denied: [],
})
const sure = (model: ReturnType<typeof fitModel>, sentences: string[][]) =>
  probability(model, { whole: ['is:public'], sentences })

describe.each(['sentence', 'reply'] as const)('a model that reads by %s', (unit) => {
  const model = fitModel(samples, unit)

  it('learns what shows the label, and points at the sentence', () => {
    expect(sure(model, [['w:kind'], ['w:bad']])).toBeGreaterThan(0.6)
    expect(sure(model, [['w:kind'], ['w:plain']])).toBeLessThan(0.5)
    expect(
      clearestSentence({ kind: { ...model, add: 0.5, keep: 0 } }, 'kind', {
        whole: [],
        sentences: ['kind', 'bad', 'plain'].map(saying),
      }),
    ).toBe(1)
  })

  it('is the same model from the same samples', () => {
    expect(fitModel(samples, unit)).toEqual(model)
  })

  it('leaves out what stands in fewer than three replies', () => {
    const rare = [...samples, reply(true, ['w:once', 'w:bad'])]
    expect(Object.keys(fitModel(rare, unit).weights)).not.toContain('w:once')
  })

  it('finds less in a sentence that says nothing than in a bad one', () => {
    expect(sure(model, [[]])).toBeLessThan(sure(model, [['w:bad']]))
  })
})

it('takes one bad sentence among many kind ones for enough, sentence by sentence', () => {
  const model = fitModel(samples, 'sentence')
  const kind = ['w:kind']
  expect(sure(model, [kind, kind, kind, ['w:bad']])).toBeGreaterThanOrEqual(sure(model, [kind, ['w:bad']]))
})

it('counts a sample less when its share is less', () => {
  const doubtful = samples.map((sample) => ({ ...sample, share: sample.holds ? 0.05 : 1 }))
  expect(sure(fitModel(doubtful, 'reply'), [['w:kind'], ['w:bad']])).toBeLessThan(
    sure(fitModel(samples, 'reply'), [['w:kind'], ['w:bad']]),
  )
})
