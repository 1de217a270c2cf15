import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/io/config.ts'
import { dataFolder } from '../../src/io/paths.ts'

describe('the configuration', () => {
  it('has defaults, also for variables that are set and empty', () => {
    const config = { port: 3000, data: dataFolder(), origin: undefined, guests: true, proxies: 0 }
    expect(readConfig({})).toEqual({ ok: true, config })
    expect(readConfig({ PORT: '', HOTSEAT_DATA: ' ', HOTSEAT_URL: '' })).toEqual({ ok: true, config })
  })

  it('is read from the environment', () => {
    const env = { PORT: '0', HOTSEAT_DATA: 'some/where', HOTSEAT_URL: 'https://Hotseat.example/' }
    const more = { HOTSEAT_GUESTS: 'off', HOTSEAT_PROXIES: '1' }
    const config = {
      port: 0,
      data: resolve('some/where'),
      origin: 'https://hotseat.example',
      guests: false,
      proxies: 1,
    }
    expect(readConfig({ ...env, ...more })).toEqual({ ok: true, config })
  })

  it.each([
    ['PORT', '3000x'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOTSEAT_DATA', 'a\0b'],
    ['HOTSEAT_GUESTS', 'no'],
    ['HOTSEAT_PROXIES', 'all'],
    ['HOTSEAT_URL', 'hotseat.example'],
    ['HOTSEAT_URL', 'ftp://hotseat.example'],
    ['HOTSEAT_URL', 'https://hotseat.example/app'],
    ['HOTSEAT_URL', 'https://who@hotseat.example'],
    ['HOTSEAT_URL', 'javascript:alert(1)'],
  ])('%s=%j is one sentence that names it', (name, value) => {
    const read = readConfig({ [name]: value })
    expect(read).toEqual({
      ok: false,
      problems: [expect.stringMatching(new RegExp(`^${name} must be [^.]+.*\\.$`))],
    })
  })

  it('tells every problem at once', () => {
    const read = readConfig({ PORT: 'x', HOTSEAT_URL: 'y' })
    expect(read.ok ? [] : read.problems).toHaveLength(2)
  })
})
