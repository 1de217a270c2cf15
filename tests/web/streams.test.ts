import { expect, it } from 'vitest'
import { createStreams } from '../../src/web/streams.ts'

it('gives a guest three live pages, and another when one closes', () => {
  const streams = createStreams()
  const places = [1, 2, 3].map(() => streams.open('ada'))
  expect(places.every((place) => place !== null)).toBe(true)
  expect(streams.open('ada')).toBeNull()
  expect(streams.open('ben')).not.toBeNull()
  places[0]?.close()
  places[0]?.close()
  expect(streams.open('ada')).not.toBeNull()
  expect(streams.open('ada')).toBeNull()
})

it('tells every live page when the server stops', () => {
  const streams = createStreams()
  const place = streams.open('ada')
  streams.closeAll()
  expect(place?.closing.aborted).toBe(true)
})
