import { expect, it } from 'vitest'
import { readModels } from '../../src/io/engine.ts'
import { type Features, named } from '../../src/model/features.ts'
import { kindNumber } from '../../src/model/kinds.ts'
import { type Models, probability } from '../../src/model/linear.ts'
import { labelsOf, probabilities } from '../../src/model/probabilities.ts'
import { wordOf } from '../../src/text/vocabulary.ts'

const model = (unit: 'sentence' | 'reply', weights: Record<string, number>) =>
  ({ unit, bias: -1.5, add: 0.5, keep: 0.1, weights }) as const
/** Too long to be remembered: it has no place in the table's columns and is looked up by name. */
const LONG = 'x'.repeat(50)
const own: Models = {
  kind: model('sentence', {
    'w:kind': 2.25,
    [`w:${LONG}`]: 1.5,
    'd:stair': 0.45,
    'k:we': 0.3,
    'k:^ we': 0.7,
    'is:public': -0.5,
  }),
  harsh: model('reply', { 'w:harsh': 1.75, 'w:kind': -0.125, 'k:not not': 0.2, 'no:step': 0.1 }),
}
const says = (...words: string[]) => ({
  words: words.map((word) => wordOf(word, 'word')),
  kinds: ['we', 'not', 'not', '$'].map(kindNumber),
  rest: ['g:first'],
  fresh: [wordOf('stair', 'word')],
  denied: [wordOf('stair', 'word')],
})
const cases: readonly Features[] = [
  {
    whole: ['is:public', 'no:step'],
    sentences: [says('kind', 'harsh', 'kind'), says('kind'), says('unknown'), says(LONG)],
  },
  { whole: [], sentences: [] },
  { whole: ['is:unknown'], sentences: [says('harsh')] },
]

it('are what each model says by itself', async () => {
  for (const models of [own, await readModels()])
    for (const features of cases)
      for (const [i, sure] of probabilities(models, features).entries()) {
        const label = labelsOf(models)[i] as string
        expect(sure, label).toBeCloseTo(probability(models[label] as Models[string], named(features)), 12)
      }
})

it('are none without models', () => {
  expect(probabilities({}, { whole: ['is:public'], sentences: [says('kind')] })).toEqual([])
})
