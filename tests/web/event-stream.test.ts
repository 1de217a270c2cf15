import { expect, it } from 'vitest'
import { message } from '../../src/web/event-stream.ts'

it('gives every line its own field, so that no text ends a message or begins another', () => {
  expect(message('<p>a\r\nevent: done\r\rdata: x\n\n</p>')).toBe(
    'data: <p>a\ndata: event: done\ndata: \ndata: data: x\ndata: \ndata: </p>\n\n',
  )
})

it('names the end', () => {
  expect(message('/drills/1/scorecard', 'done')).toBe('event: done\ndata: /drills/1/scorecard\n\n')
})
