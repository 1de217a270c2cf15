import { expect, it } from 'vitest'
import { trigger, triggerFor } from '../../src/acts/trigger.ts'
import { readingOf } from './reading-of.ts'

const reading = readingOf('We refunded it twice, and we rang.')

it('tells whether any of its words stands in the reply', () => {
  expect(triggerFor(new Set(['rang', 'called']))(reading)).toBe(true)
  expect(triggerFor(new Set(['called']), new Set(['twice']))(readingOf('It rang.'))).toBe(false)
  expect(triggerFor(new Set())(reading)).toBe(false)
})

it('tells it by whatever is asked of a word, and asks each word once', () => {
  const asked: string[] = []
  const past = trigger(({ text, stem }) => {
    asked.push(text)
    return stem === 'refund'
  })
  const fresh = () => readingOf('We refunded it, we refunded it.')
  expect([past(fresh()), past(fresh())]).toEqual([true, true])
  expect(asked.filter((word) => word === 'refunded')).toEqual(['refunded'])
})

it('holds for questions that come after words were met, however many there are', () => {
  const letters = Array.from({ length: 70 }, (_, i) => trigger(({ text }) => text.length === i))
  const fresh = readingOf('We refunded it twice, and we rang.')
  const lengths = new Set(fresh.document.tokens.map(({ text }) => text.length))
  expect(letters.flatMap((has, i) => (has(fresh) ? [i] : []))).toEqual([...lengths].sort((a, b) => a - b))
})
