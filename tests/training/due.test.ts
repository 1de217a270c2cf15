import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, endOfDay } from '../../src/training/due.ts'

describe('a due day', () => {
  it.each([
    ['2026-12-04', 'UTC', '2026-12-04T23:59:59.999Z'],
    ['2026-12-04', 'Asia/Kolkata', '2026-12-04T18:29:59.999Z'],
    ['2026-12-04', 'America/New_York', '2026-12-05T04:59:59.999Z'],
    ['2026-12-04', 'Pacific/Kiritimati', '2026-12-04T09:59:59.999Z'],
    // Clocks go back in Dublin on this day, which has 25 hours, and forward on the other, which has 23.
    ['2026-10-25', 'Europe/Dublin', '2026-10-25T23:59:59.999Z'],
    ['2026-03-29', 'Europe/Dublin', '2026-03-29T22:59:59.999Z'],
    ['2028-02-29', 'UTC', '2028-02-29T23:59:59.999Z'],
  ])('%s in %s ends at %s', (day, zone, end) => {
    expect(new Date(endOfDay(day, zone) ?? 0).toISOString()).toBe(end)
  })

  it.each(['', '2026-02-30', '2026-13-01', '2027-02-29', '4 December', '2026-1-1'])('is not "%s"', (day) => {
    expect(endOfDay(day, 'UTC')).toBeNull()
  })

  it('is the day it is there until it ends, and the next one after it', () => {
    const zones = ['Europe/Dublin', 'Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia']
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 3_000 }), (zone, days) => {
        const day = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)
        const end = endOfDay(day, zone) ?? 0
        expect(dayAt(end, zone)).toBe(day)
        expect(dayAt(end + 1, zone) > day).toBe(true)
      }),
    )
  })
})
