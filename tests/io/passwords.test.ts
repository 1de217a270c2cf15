import { describe, expect, it } from 'vitest'
import { createPasswords, OWASP } from '../../src/io/passwords.ts'

const cheap = { N: 16, r: 1, p: 1 }

describe('passwords', () => {
  it('fit their own line and no other', async () => {
    const passwords = createPasswords(cheap)
    const line = await passwords.hash('four words in a row')
    expect(await passwords.fits('four words in a row', line)).toBe(true)
    expect(await passwords.fits('four words in a rot', line)).toBe(false)
    expect(await passwords.fits('four words in a row', null)).toBe(false)
  })

  it('are salted: the same password has another line each time', async () => {
    const passwords = createPasswords(cheap)
    expect(await passwords.hash('the same')).not.toBe(await passwords.hash('the same'))
  })

  it('are one password in either spelling of the same characters', async () => {
    const passwords = createPasswords(cheap)
    const line = await passwords.hash('caf\u00e9 au lait')
    expect(await passwords.fits('cafe\u0301 au lait', line)).toBe(true)
  })

  it('still fit after the cost was raised', async () => {
    const line = await createPasswords(cheap).hash('four words in a row')
    expect(await createPasswords({ N: 32, r: 1, p: 1 }).fits('four words in a row', line)).toBe(true)
  })

  it('cost what OWASP asks for', async () => {
    expect(OWASP.N * OWASP.r * OWASP.p).toBeGreaterThanOrEqual(2 ** 17 * 8)
    expect(await createPasswords().hash('x')).toMatch(/^scrypt\$65536\$8\$2\$/)
  })

  it('are hashed four at a time; some wait, and the rest are told that it is too much', async () => {
    const passwords = createPasswords(cheap)
    const lines = await Promise.all(Array.from({ length: 60 }, () => passwords.hash('x')))
    expect(lines.filter((line) => line !== null)).toHaveLength(36)
    expect(await passwords.hash('x')).not.toBeNull()
  })
})
