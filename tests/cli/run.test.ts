import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { packageVersion } from '../../src/io/package-version.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function hotseat(args: readonly string[], env: Record<string, string> = {}) {
  const { terminal, written } = fakeTerminal('', env)
  const code = await run(args, terminal)
  return { code, ...written }
}

describe('hotseat', () => {
  it.each([
    [[], /^Hotseat: complaint drills/],
    [['--help'], /^Hotseat: complaint drills/],
    [['help', 'nothing'], /^Hotseat: complaint drills/],
    [['help', 'token'], /^Usage: npx hotseat token create NAME/],
    [['lint', '--help'], /^Usage: npx hotseat lint/],
    [['--version'], new RegExp(`^hotseat ${packageVersion()}\n$`)],
  ])('%j answers with words', async (args, words) => {
    expect(await hotseat(args)).toEqual({ code: 0, out: expect.stringMatching(words), err: '' })
  })

  it.each([
    [['frobnicate'], 'there is no command "frobnicate".'],
    [['constructor'], 'there is no command "constructor".'],
    [['token'], 'say "token create NAME".'],
    [['token', 'create'], 'NAME has 1 to 80 letters'],
    [['token', 'create', '\u001b[2J'], 'NAME has 1 to 80 letters'],
    [['backup'], 'say where to'],
    [['restore'], 'say which backup'],
    [['scenario'], 'say "scenario check [FILE...]"'],
    [['scenario', 'schema', 'x'], 'say "scenario check [FILE...]"'],
    [['serve', 'now'], '"now" is one word too many.'],
    [['serve', '--port', '80'], "unknown option '--port'."],
  ])('%j is misuse', async (args, message) => {
    const { code, out, err } = await hotseat(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).toContain('Try: npx hotseat help')
  })

  it('makes tokens, backs up and restores, and overwrites nothing', async () => {
    const folder = temporaryFolder().path
    const env = { HOTSEAT_DATA: join(folder, 'data') }
    const copy = join(folder, 'copy.db')
    expect(await hotseat(['backup', copy], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no database'),
    })
    const made = await hotseat(['token', 'create', 'My desk'], env)
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^hs_[\w-]{43}\n$/) })
    expect(await hotseat(['backup', copy], env)).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(copy).includes('My desk')).toBe(true)
    expect(readFileSync(copy).includes(made.out.trim())).toBe(false)
    for (const command of ['backup', 'restore']) {
      const again = await hotseat([command, copy], env)
      expect(again).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/never overwritten/) })
    }
    expect(await hotseat(['restore', copy], { HOTSEAT_DATA: join(folder, 'other') })).toMatchObject({
      code: 0,
      err: '',
    })
  })
})

describe('hotseat serve', () => {
  it('says in one sentence that the port is in use', async () => {
    const taken = createServer().listen(0)
    const { port } = taken.address() as { port: number }
    const ended = await hotseat(['serve'], { PORT: String(port), HOTSEAT_DATA: temporaryFolder().path })
    taken.close()
    const err = `hotseat serve: Port ${port} is in use; stop what uses it, or choose another with PORT=3001.\n`
    expect(ended).toEqual({ code: 1, out: '', err })
  })

  it('says in one sentence that the folder cannot be written', async () => {
    const file = join(temporaryFolder().path, 'a-file')
    writeFileSync(file, '')
    const { code, out, err } = await hotseat(['serve'], { PORT: '0', HOTSEAT_DATA: join(file, 'data') })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^hotseat serve: [^\n]+\.\n$/)
  })

  it('says in one sentence that the environment is wrong', async () => {
    const err =
      'hotseat serve: PORT must be a whole number from 0 to 65535 (0 takes any free port), but it is "x".\n'
    expect(await hotseat(['serve'], { PORT: 'x' })).toEqual({ code: 1, out: '', err })
  })
})
