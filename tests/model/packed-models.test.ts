import { expect, it } from 'vitest'
import { readModels } from '../../src/io/engine.ts'
import { kindNumber } from '../../src/model/kinds.ts'
import type { Models } from '../../src/model/linear.ts'
import { openModels, packModels } from '../../src/model/packed-models.ts'
import { labelsOf, probabilities } from '../../src/model/probabilities.ts'
import { wordOf } from '../../src/text/vocabulary.ts'

const word = (text: string) => wordOf(text, 'word')
const features = {
  whole: ['is:public', 'no:step'],
  sentences: [
    {
      words: ['sorry', 'we'].map(word),
      kinds: ['we', 'REGRET', '$'].map(kindNumber),
      rest: ['g:first'],
      fresh: ['lamp', 'sorry'].map(word),
      denied: ['lamp', 'sorry'].map(word),
    },
  ],
}

it('packed models say what the models say, to the last bit, and have their weights', async () => {
  const models = await readModels()
  const packed = openModels(JSON.parse(JSON.stringify(packModels(models))))
  const sureOf = (all: Models) => probabilities(all, features).map((sure, i) => [labelsOf(all)[i], sure])
  expect(sureOf(packed)).toHaveLength(Object.keys(models).length)
  expect(sureOf(packed).sort()).toEqual(sureOf(models).sort())
  expect(packed).toEqual(models)
})
