import { expect, it } from 'vitest'
import { readModels } from '../../src/io/engine.ts'
import { openModels, packModels } from '../../src/model/packed-models.ts'
import { probabilities } from '../../src/model/probabilities.ts'

const features = {
  whole: ['is:public', 'no:step'],
  sentences: [
    { words: ['sorri', 'we'], kinds: ['we', 'REGRET', '$'], rest: ['g:first'], fresh: ['lamp', 'sorri'] },
  ],
}

it('packed models say what the models say, to the last bit, and have their weights', async () => {
  const models = await readModels()
  const packed = openModels(JSON.parse(JSON.stringify(packModels(models))))
  expect([...probabilities(packed, features)].sort()).toEqual([...probabilities(models, features)].sort())
  expect(packed).toEqual(models)
})
