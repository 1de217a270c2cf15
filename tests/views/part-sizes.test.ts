import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { PARTS, pagesOf, sizesOf } from '../support/drill-parts.tsx'
import { committed } from '../support/plays/committed.ts'

const engine = await openEngine({ tagger: true })
/** The drills with most threads, most posts in one thread and most to do. */
const pages = ['mouse-in-the-window', 'save-the-date', 'the-alarm'].flatMap((slug) =>
  pagesOf(committed(slug), engine),
)
const TOGETHER = ['live message', 'answer to an act', 'answer to Send']

describe('what is swapped in a drill', () => {
  it.each(Object.keys(PARTS).filter((name) => !TOGETHER.includes(name)))(
    'keeps under 3 KB packed: %s',
    (name) => {
      expect(largest(name)).toBeLessThan(3 * 1024)
    },
  )

  it.each(TOGETHER)('keeps under 5 KB packed when all of it comes together: %s', (name) => {
    expect(largest(name)).toBeLessThan(5 * 1024)
  })
})

function largest(name: string): number {
  return Math.max(...pages.map((page) => sizesOf(PARTS[name]?.(page) ?? '').packed))
}
