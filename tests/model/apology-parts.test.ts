import { expect, test } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { readExample } from '../../src/rules/example-situation.ts'
import type { Example } from '../../src/rules/rule.ts'

const engine = await openEngine({ tagger: true })

/** The words of each component, null where it is missing. */
function partsOf(example: Example) {
  const { input } = readExample(example)
  const parts = engine.lint(input).apology
  return (
    parts &&
    Object.fromEntries(
      parts.map(({ component, span }) => [component, span && input.reply.slice(span.start, span.end)]),
    )
  )
}

test('an apology is told by its six components, each with its words', () => {
  const parts = partsOf(
    'We are sorry, Dana. That was our mistake: it happened because the label tore. The driver brings it to the red door tonight. It will never happen again, and we hope you can forgive us.',
  )
  expect(parts).toMatchObject({
    explanation: 'it happened because',
    repentance: 'never happen again',
    forgiveness: 'hope you can forgive',
  })
  expect(Object.values(parts ?? {})).not.toContain(null)
})

test('what is not said is missing', () => {
  expect(partsOf('We are sorry, Dana.')).toMatchObject({
    responsibility: null,
    repair: null,
    explanation: null,
    repentance: null,
    forgiveness: null,
  })
})

test('nothing is asked of a reply where no apology is due', () => {
  const thread = [{ from: 'customer', text: 'What time does the depot close today?' }] as const
  expect(partsOf({ situation: { thread }, reply: 'We close at eight.' })).toBeUndefined()
})

test('the weights fall from responsibility over repair to forgiveness', () => {
  const parts = engine.lint(readExample('We are sorry.').input).apology ?? []
  const weights = parts.map(({ weight }) => weight)
  expect(weights).toEqual([...weights].sort((a, b) => b - a))
  expect(parts[0]?.component).toBe('responsibility')
})
