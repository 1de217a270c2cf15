import { expect, it } from 'vitest'
import { createAlarm } from '../../src/web/alarm.ts'

const LONG = 60_000

it('ends a wait by a ring, also by one that came just before', async () => {
  const alarm = createAlarm(new AbortController().signal)
  const waiting = alarm.wait(LONG)
  alarm.ring()
  await waiting
  await alarm.wait(LONG)
})

it('waits again once the rings were looked at', async () => {
  const alarm = createAlarm(new AbortController().signal)
  alarm.ring()
  alarm.reset()
  const started = performance.now()
  await alarm.wait(30)
  expect(performance.now() - started).toBeGreaterThan(20)
})

it('ends every wait at the end', async () => {
  const end = new AbortController()
  const alarm = createAlarm(end.signal)
  const waiting = alarm.wait(LONG)
  end.abort()
  await waiting
  alarm.reset()
  await alarm.wait(LONG)
  expect(alarm.over()).toBe(true)
})
