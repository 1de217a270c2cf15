import { describe, expect, it } from 'vitest'
import { SignMemory } from '../../src/text/sign-memory.ts'
import { askedOnce, columnsOf, generation, note, standIn, wordOf } from '../../src/text/vocabulary.ts'
import { read } from './texts.ts'

/** More different words than are remembered. */
function fillVocabulary(): void {
  for (let i = 0; i <= 20_000; i++) wordOf(`filler${i.toString(36)}`, 'word')
}

describe('words', () => {
  it('are the same wherever they stand, as long as they are remembered', () => {
    const [first, second] = read('The lamp. The LAMP!').tokens.filter(({ text }) => text === 'lamp')
    expect(first?.word).toBe(second?.word)
    expect(first?.word.stem).toBe('lamp')
  })

  it('of two kinds are told apart', () => {
    expect(wordOf('ok', 'word')).not.toBe(wordOf('ok', 'hashtag'))
    expect(wordOf('ok', 'hashtag').kind).toBe('hashtag')
  })

  it('that are too long to be words are read and not remembered', () => {
    const long = 'a'.repeat(60)
    expect(wordOf(long, 'word').number).toBeLessThan(0)
    expect(read(`${long} lamp`).tokens.map(({ text }) => text)).toEqual([long, 'lamp'])
  })
})

describe('what is known of words', () => {
  it('is asked once of each, and anew of those that were forgotten', () => {
    const asked: string[] = []
    const isLamp = askedOnce(({ text }) => {
      asked.push(text)
      return text === 'lamp'
    })
    const keeper = {}
    const lengthOf = note(({ text }, _: typeof keeper) => text.length)
    const [lamp, chair] = [wordOf('lamp', 'word'), wordOf('chair', 'word')]
    expect([isLamp(lamp), isLamp(chair), isLamp(lamp)]).toEqual([true, false, true])
    expect([lengthOf(lamp, keeper), lengthOf(chair, keeper)]).toEqual([4, 5])
    expect(asked).toEqual(['lamp', 'chair'])

    const before = generation
    fillVocabulary()
    expect(generation).toBeGreaterThan(before)
    expect(wordOf('lamp', 'word')).not.toBe(lamp)
    // Texts that were read before still hold the old words; whatever has their old numbers now is not taken for them.
    expect([isLamp(lamp), isLamp(chair)]).toEqual([true, false])
    expect([isLamp(wordOf('lamp', 'word')), isLamp(wordOf('chair', 'word'))]).toEqual([true, false])
    expect([lengthOf(lamp, keeper), lengthOf(wordOf('chair', 'word'), keeper)]).toEqual([4, 5])
  })

  it('stands in columns of their own for each keeper', () => {
    const columnOf = columnsOf((_: object) => ({ made: true }))
    const [a, b] = [{}, {}]
    const ofA = columnOf(a)
    expect(columnOf(b)).not.toBe(ofA)
    expect(columnOf(a)).toBe(ofA)
  })

  it('of a word that stands for many is never forgotten by its number', () => {
    const anything = standIn('anything')
    const { number } = anything
    fillVocabulary()
    expect(anything.number).toBe(number)
    expect(anything.stem).toBe('anything')
  })

  it('leaves a text as it is read, before words were forgotten and after', () => {
    const text = "Sorry, Dana: we haven't re-booked the van (it's 5pm), but nobody said we wouldn't."
    const plain = () =>
      read(text).tokens.map(({ text, kind, stem, negated, quoted }) => ({
        text,
        kind,
        stem,
        negated,
        quoted,
      }))
    const first = plain()
    fillVocabulary()
    expect(plain()).toEqual(first)
  })
})

describe('signs', () => {
  it('are found where they stand in a text, and nothing else is', () => {
    const memory = new SignMemory<{ sign: string }>()
    const lamp = memory.keep({ sign: 'lamp' })
    expect(memory.find('the lamp', 4, 8)).toBe(lamp)
    expect(memory.find('the lamps', 4, 9)).toBeUndefined()
    expect(memory.find('the Lamp', 4, 8)).toBeUndefined()
  })

  it('are all found again as long as there is room, and more of them do no harm', () => {
    const memory = new SignMemory<{ sign: string }>()
    const signs = Array.from({ length: 5_000 }, (_, i) => `sign${i}`)
    for (const sign of signs) memory.keep({ sign })
    const found = signs.filter((sign) => memory.find(sign, 0, sign.length)?.sign === sign)
    expect(found.length).toBeGreaterThan(signs.length * 0.99)
    for (let i = 0; i < 40_000; i++) memory.keep({ sign: `more${i}` })
    memory.keep({ sign: 'lamp' })
    expect(memory.find('lamp', 0, 4)?.sign).toBe('lamp')
  })
})
