import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { packageRoot } from '../../src/io/paths.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const MAIN = join(packageRoot, 'src/cli/main.ts')
const DEV = join(packageRoot, 'tests/golden/eval/dev.jsonl')
const SLOW = { timeout: 60_000 }

/** Writes the CommonJS packages that a process loaded to the file named by LOADED_TO, one a line. */
const LISTING = `
process.on('exit', () => {
  const files = Object.keys(require('node:module')._cache).join('\\n')
  const names = [...files.matchAll(/node_modules\\/((?:@[^/]+\\/)?[^/]+)/g)].map((match) => match[1])
  require('node:fs').writeFileSync(process.env.LOADED_TO, [...new Set(names)].join('\\n'))
})`

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program to its end. */
function ended(
  command: string,
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: packageRoot, env: { PATH: process.env.PATH, ...env } })
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

it('prints the report and nothing else, and loads no database for it', SLOW, async () => {
  const folder = temporaryFolder()
  const loaded = join(folder.path, 'loaded')
  const args = [
    '--require',
    folder.write('listing.cjs', LISTING),
    '--import',
    'tsx',
    MAIN,
    'lint',
    '--format',
    'json',
  ]
  const reply = 'Thanks for telling us, we are looking into it.'
  const { code, out, err } = await ended(process.execPath, args, reply, { LOADED_TO: loaded })
  expect(err).toBe('')
  expect([0, 1]).toContain(code)
  expect(Object.keys(JSON.parse(out)).slice(0, 3)).toEqual(['verdict', 'score', 'dimensions'])
  const packages = readFileSync(loaded, 'utf8').split('\n')
  expect(packages).toContain('natural')
  for (const name of ['mongoose', 'mongodb', 'pg', 'redis', 'dotenv', 'better-sqlite3']) {
    expect(packages).not.toContain(name)
  }
})

it('judges every line of the development set, in order', SLOW, async () => {
  const { code, out, err } = await ended(process.execPath, ['--import', 'tsx', MAIN, 'lint', '--jsonl', DEV])
  expect([code, err]).toEqual([0, ''])
  const ids = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
  expect(ids(out)).toEqual(ids(readFileSync(DEV, 'utf8')))
})

it('ends quietly when its reader goes away', SLOW, async () => {
  const script = `"${process.execPath}" --import tsx "${MAIN}" lint --jsonl "${DEV}" | head -c 10`
  expect(await ended('sh', ['-c', script])).toMatchObject({ out: expect.stringMatching(/^.{10}$/), err: '' })
})

it('says so when Node is too old', async () => {
  const folder = temporaryFolder()
  const old = folder.write(
    'old.cjs',
    "Object.defineProperty(process, 'versions', { value: { node: '18.20.1' } })",
  )
  const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext } }
  const main = folder.write('main.mjs', ts.transpileModule(readFileSync(MAIN, 'utf8'), options).outputText)
  expect(await ended(process.execPath, ['--require', old, main, 'serve'])).toEqual({
    code: 1,
    out: '',
    err: 'hotseat: Node 18.20.1 is too old; install Node 20.19 or newer.\n',
  })
})

it('serves until it is told to stop', SLOW, async () => {
  const env = { PATH: process.env.PATH, PORT: '0', HOTSEAT_DATA: temporaryFolder().path }
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'serve'], { cwd: packageRoot, env })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk) => resolve(String(chunk))),
  )
  const address = said.match(/^Hotseat is at (http:\/\/localhost:\d+) /)?.[1]
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
})
