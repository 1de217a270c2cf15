import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/io/paths.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const MAIN = join(packageRoot, 'src/cli/main.ts')
const DEV = join(packageRoot, 'tests/golden/eval/dev.jsonl')

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program as people do, from its sources. */
function hotseat(
  args: readonly string[],
  { input = '', env = {}, node = ['--import', 'tsx'], main = MAIN } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...node, main, ...args], {
      cwd: packageRoot,
      env: { PATH: process.env.PATH, NODE_ENV: 'test', ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

describe.concurrent('the program', { timeout: 60_000 }, () => {
  it('prints the report and nothing else, and loads no database for it', async () => {
    const loaded = join(temporaryFolder().path, 'loaded')
    const { code, out, err } = await hotseat(['lint', '--format', 'json'], {
      input: 'Thanks for telling us, we are looking into it.',
      node: ['--require', join(packageRoot, 'tests/support/list-loaded.cjs'), '--import', 'tsx'],
      env: { LOADED_TO: loaded },
    })
    expect([err, [0, 1].includes(code ?? -1)]).toEqual(['', true])
    expect(Object.keys(JSON.parse(out)).slice(0, 3)).toEqual(['verdict', 'score', 'dimensions'])
    const packages = readFileSync(loaded, 'utf8').split('\n')
    for (const name of ['mongoose', 'mongodb', 'pg', 'redis', 'dotenv', 'better-sqlite3']) {
      expect(packages).not.toContain(name)
    }
  })

  it('judges every line of the development set', async () => {
    const { code, out, err } = await hotseat(['lint', '--jsonl', DEV])
    expect([code, err]).toEqual([0, ''])
    const ids = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id)
    expect(ids(out)).toEqual(ids(readFileSync(DEV, 'utf8')))
  })

  it('ends quietly when its reader goes away', async () => {
    const script = `"${process.execPath}" --import tsx "${MAIN}" lint --jsonl "${DEV}" | head -c 10`
    const ended = await new Promise<string>((resolve) => {
      const child = spawn('sh', ['-c', script], { cwd: packageRoot, env: { PATH: process.env.PATH } })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
      child.on('close', () => resolve(said))
    })
    expect(ended).toHaveLength(10)
  })

  it.each([
    [['--help'], 0],
    [[], 0],
    [['lint', '--help'], 0],
    [['help', 'token'], 0],
    [['--version'], 0],
    [['frobnicate'], 2],
  ])('%j answers with help', async (args, code) => {
    const ended = await hotseat(args)
    expect(ended.code).toBe(code)
    expect(ended.out + ended.err).toMatch(/Usage: npx hotseat|^hotseat \d|there is no command "frobnicate"/)
  })

  it('says so when Node is too old', async () => {
    const folder = temporaryFolder()
    const { outputText } = ts.transpileModule(readFileSync(MAIN, 'utf8'), {
      compilerOptions: { module: 99, target: 2 },
    })
    const main = folder.write('main.mjs', outputText)
    const old = folder.write(
      'old.cjs',
      "Object.defineProperty(process, 'versions', { value: { node: '18.20.1' } })",
    )
    expect(await hotseat(['serve'], { main, node: ['--require', old] })).toEqual({
      code: 1,
      out: '',
      err: 'hotseat: Node 18.20.1 is too old; install Node 20.19 or newer.\n',
    })
  })

  it('makes tokens, backs up and restores, and overwrites nothing', async () => {
    const folder = temporaryFolder().path
    const env = { HOTSEAT_DATA: join(folder, 'data') }
    const copy = join(folder, 'copy.db')
    expect(await hotseat(['backup', copy], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no database'),
    })
    const made = await hotseat(['token', 'create', 'My desk'], { env })
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^hs_[\w-]{43}\n$/) })
    expect(readFileSync(join(folder, 'data', 'hotseat.db')).includes(made.out.trim())).toBe(false)
    expect(await hotseat(['backup', copy], { env })).toMatchObject({ code: 0, err: '' })
    expect(await hotseat(['backup', copy], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('never overwritten'),
    })
    expect(await hotseat(['restore', copy], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('never overwritten'),
    })
    const other = { HOTSEAT_DATA: join(folder, 'other') }
    expect(await hotseat(['restore', copy], { env: other })).toMatchObject({ code: 0, err: '' })
  })
})

describe('hotseat serve', { timeout: 60_000 }, () => {
  it('says in one sentence that the port is in use', async () => {
    const taken = createServer().listen(0)
    const { port } = taken.address() as { port: number }
    const ended = await hotseat(['serve'], {
      env: { PORT: String(port), HOTSEAT_DATA: temporaryFolder().path },
    })
    taken.close()
    expect(ended).toEqual({
      code: 1,
      out: '',
      err: `hotseat serve: Port ${port} is in use; stop what uses it, or choose another with PORT=3001.\n`,
    })
  })

  it('says in one sentence that the folder cannot be written', async () => {
    const file = join(temporaryFolder().path, 'a-file')
    writeFileSync(file, '')
    const ended = await hotseat(['serve'], { env: { PORT: '0', HOTSEAT_DATA: join(file, 'data') } })
    expect([ended.code, ended.out]).toEqual([1, ''])
    expect(ended.err).toMatch(/^hotseat serve: [^\n]+\.\n$/)
  })

  it('says in one sentence that the environment is wrong', async () => {
    const ended = await hotseat(['serve'], { env: { PORT: 'x' } })
    expect(ended).toEqual({
      code: 1,
      out: '',
      err: 'hotseat serve: PORT must be a whole number from 0 to 65535 (0 takes any free port), but it is "x".\n',
    })
  })
})
