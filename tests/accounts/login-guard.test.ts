import { describe, expect, it } from 'vitest'
import { createLoginGuard } from '../../src/accounts/login-guard.ts'

const from = (address: string, login = 'ada', device: string | null = null) => ({ login, address, device })

/** How many of these guesses were looked at. */
async function lookedAt(
  guard: ReturnType<typeof createLoginGuard>,
  guesses: readonly ReturnType<typeof from>[],
) {
  let count = 0
  for (const guess of guesses) if ((await guard.wait(guess)) === 0) count++
  return count
}

const many = <T>(count: number, make: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i))

describe('the login guard', () => {
  it('looks at five guesses from one address at one account, then asks to wait a minute', async () => {
    const guard = createLoginGuard()
    expect(
      await lookedAt(
        guard,
        many(10_000, () => from('203.0.113.7')),
      ),
    ).toBe(5)
    expect(await guard.wait(from('203.0.113.7'))).toBeLessThanOrEqual(60)
  })

  it('looks at few guesses at one account, wherever they come from', async () => {
    const guard = createLoginGuard()
    expect(
      await lookedAt(
        guard,
        many(10_000, (i) => from(`10.${i >> 8}.${i & 255}.1`)),
      ),
    ).toBeLessThanOrEqual(15)
  })

  it('looks at few guesses from one address, whoever they are at', async () => {
    const guard = createLoginGuard()
    expect(
      await lookedAt(
        guard,
        many(10_000, (i) => from('203.0.113.7', `person-${i}`)),
      ),
    ).toBeLessThanOrEqual(30)
  })

  it('keeps a known browser its own count, whatever strangers do', async () => {
    const guard = createLoginGuard()
    await lookedAt(
      guard,
      many(200, (i) => from(`10.0.${i}.1`)),
    )
    await lookedAt(
      guard,
      many(200, () => from('203.0.113.7')),
    )
    expect(await guard.wait(from('203.0.113.7', 'ada', 'laptop'))).toBe(0)
  })

  it('begins anew after the right password', async () => {
    const guard = createLoginGuard()
    expect(
      await lookedAt(
        guard,
        many(4, () => from('203.0.113.7')),
      ),
    ).toBe(4)
    await guard.right(from('203.0.113.7'))
    expect(
      await lookedAt(
        guard,
        many(5, () => from('203.0.113.7')),
      ),
    ).toBe(5)
  })

  it('makes each wait twice as long as the last, and locks nobody out', async () => {
    const guard = createLoginGuard(600)
    const waits: number[] = []
    for (let round = 0; round < 3; round++) {
      await lookedAt(
        guard,
        many(5, () => from('203.0.113.7')),
      )
      const begun = performance.now()
      while ((await guard.wait(from('203.0.113.7'))) > 0) await new Promise((done) => setTimeout(done, 5))
      waits.push(performance.now() - begun)
    }
    // A minute is a tenth of a second here: about 100, 200 and 400 ms.
    expect(waits[1]).toBeGreaterThan(150)
    expect(waits[2]).toBeGreaterThan((waits[1] ?? 0) * 1.5)
  })
})
