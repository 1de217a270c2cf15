import { expect, it } from 'vitest'
import { readModels } from '../../src/io/engine.ts'
import { type Models, probability } from '../../src/model/linear.ts'
import { probabilities } from '../../src/model/probabilities.ts'

const model = (unit: 'sentence' | 'reply', weights: Record<string, number>) =>
  ({ unit, bias: -1.5, add: 0.5, keep: 0.1, weights }) as const
const own: Models = {
  kind: model('sentence', { 'w:kind': 2.25, 'is:public': -0.5 }),
  harsh: model('reply', { 'w:harsh': 1.75, 'w:kind': -0.125, 'no:step': 0.1 }),
}
const cases = [
  { whole: ['is:public', 'no:step'], sentences: [['w:kind', 'w:harsh'], ['w:kind'], ['w:unknown']] },
  { whole: [], sentences: [] },
  { whole: ['is:unknown'], sentences: [['w:harsh']] },
]

it('are what each model says by itself, to the last bit', async () => {
  for (const models of [own, await readModels()])
    for (const features of cases)
      for (const [label, sure] of probabilities(models, features))
        expect(sure, label).toBe(probability(models[label] as Models[string], features))
})

it('are none without models', () => {
  expect(probabilities({}, { whole: ['is:public'], sentences: [['w:kind']] }).size).toBe(0)
})
