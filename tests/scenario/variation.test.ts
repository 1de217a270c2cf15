import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import { seedsOf, variation } from '../../src/scenario/vary/variation.ts'
import { COLD_KETTLE, TWO_SHOPS } from './fixtures/scenarios.ts'

const VARIED = `${COLD_KETTLE}
vary:
  - - [Dana, kettle]
    - [Ines, toaster]
    - [Olga, lamp]
  - - [BK-4471-208]
    - [BK-1180-355]
`
const DEALT = `${TWO_SHOPS}order:
  - [question, grumble]
`

const read = (text: string) => {
  const parsed = parseScenario('cold-kettle', text, sha256)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}
const mistakes = (text: string) => {
  const parsed = parseScenario('cold-kettle', text, sha256)
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}
const opening = (seed: number) => read(variation(VARIED, seed)).beats.find(({ id }) => id === 'opening')

describe('a variation', () => {
  it('of seed 0 is the scenario as it is written', () => {
    expect(variation(VARIED, 0)).toBe(VARIED)
    expect(variation(COLD_KETTLE, 3)).toBe(COLD_KETTLE)
  })

  it('has other names, products and numbers, everywhere alike', () => {
    expect(opening(0)?.text).toBe('@brackwell my kettle is stone cold. Order BK-4471-208.')
    expect(opening(1)?.text).toBe('@brackwell my toaster is stone cold. Order BK-1180-355.')
    expect(opening(2)?.text).toContain('my lamp is')
    expect(variation(VARIED, 1)).not.toMatch(/Dana|BK-4471-208/)
  })

  it('changes no id, no title and no handle that is not listed', () => {
    const [written, again] = [read(VARIED), read(variation(VARIED, 1))]
    expect(again.title).toBe(written.title)
    expect(again.beats.map(({ id }) => id)).toEqual(written.beats.map(({ id }) => id))
    expect(again.cast.map(({ handle }) => handle)).toEqual(written.cast.map(({ handle }) => handle))
    expect(again.hash).not.toBe(written.hash)
  })

  it('deals the minutes of listed beats anew', () => {
    const minutes = (seed: number) =>
      read(variation(DEALT, seed)).beats.flatMap(({ id, trigger }) =>
        trigger.kind === 'at' ? [`${id} ${trigger.minutes}`] : [],
      )
    expect(minutes(0)).toEqual(['question 0', 'grumble 5'])
    expect(minutes(1)).toEqual(['question 5', 'grumble 0'])
    expect(minutes(2)).toEqual(minutes(0))
  })

  it('is never the same twice in a row', () => {
    const texts = Array.from({ length: 9 }, (_, seed) => variation(VARIED, seed))
    expect(texts.filter((text, index) => text === texts[index + 1])).toEqual([])
    expect(new Set(texts.slice(1)).size).toBe(6)
    expect(seedsOf(VARIED)).toEqual([1, 2])
  })

  it('leaves sums alone that only begin alike', () => {
    const text = VARIED.replace(
      'my kettle is stone cold',
      'my kettle, £14, not £14.50 nor £140, is stone cold',
    )
    const sums = text.replace('[BK-4471-208]', '[£14]').replace('[BK-1180-355]', '[£9]')
    const post = read(variation(sums, 1)).beats.find(({ id }) => id === 'opening')?.text
    expect(post).toContain('my toaster, £9, not £14.50 nor £140')
  })
})

describe('a file', () => {
  it('is told about words that stand nowhere and rows of another length', () => {
    expect(mistakes(VARIED.replace('[Dana, kettle]', '[Dana, teapot]'))).toEqual([
      "vary[0][0][1]: 'teapot' stands nowhere in the scenario, so nothing would change",
    ])
    expect(mistakes(VARIED.replace('[Ines, toaster]', '[Ines]'))[0]).toContain(
      'each word needs its counterpart',
    )
  })

  it('is told about beats that are not there or have no minute', () => {
    expect(mistakes(DEALT.replace('[question, grumble]', '[question, grumbl]'))[0]).toContain("'grumbl'")
    expect(mistakes(DEALT.replace('[question, grumble]', '[question, private-word]'))[0]).toContain(
      'has no at',
    )
  })
})
