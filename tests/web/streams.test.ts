import { expect, it } from 'vitest'
import { createStreams } from '../../src/web/streams.ts'

/** Each page has an end of its own. */
const nothing = () => () => {}

it('gives a guest three live pages, and another when one closes', () => {
  const streams = createStreams()
  const places = [1, 2, 3].map(() => streams.open('ada', nothing()))
  expect(places.every((giveBack) => giveBack !== null)).toBe(true)
  expect(streams.open('ada', nothing())).toBeNull()
  expect(streams.open('ben', nothing())).not.toBeNull()
  places[0]?.()
  places[0]?.()
  expect(streams.open('ada', nothing())).not.toBeNull()
  expect(streams.open('ada', nothing())).toBeNull()
})

it('ends every live page when the server stops, and none that was closed', () => {
  const streams = createStreams()
  const ended: string[] = []
  const giveBack = streams.open('ada', () => ended.push('first'))
  streams.open('ada', () => ended.push('second'))
  giveBack?.()
  streams.closeAll()
  expect(ended).toEqual(['second'])
})
