import { expect, it } from 'vitest'
import { createTurns } from '../../src/web/turns.ts'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

it('gives one turn after another, in the order they were asked for', async () => {
  const turns = createTurns()
  const done: string[] = []
  turns(async () => {
    await pause(10)
    done.push('first')
  })
  turns(() => void done.push('second'))
  await expect.poll(() => done).toEqual(['first', 'second'])
  turns(() => void done.push('later'))
  await expect.poll(() => done).toEqual(['first', 'second', 'later'])
})

it('lets everybody else in during a burst', async () => {
  const turns = createTurns()
  let done = 0
  const work = () => {
    for (const begun = performance.now(); performance.now() - begun < 2; );
    done++
  }
  for (let index = 0; index < 100; index++) turns(work)
  await pause(10)
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(100)
  await expect.poll(() => done).toBe(100)
})
