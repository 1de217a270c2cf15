import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/io/paths.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const run = promisify(execFile)
const dev = join(packageRoot, 'tests', 'golden', 'eval', 'dev.jsonl')

/** What a process of its own says of a set, line by line. */
async function judged(file: string): Promise<readonly string[]> {
  const main = join(packageRoot, 'src', 'cli', 'main.ts')
  const { stdout } = await run(process.execPath, ['--import', 'tsx', main, 'lint', '--jsonl', file], {
    cwd: packageRoot,
    maxBuffer: 2 ** 25,
  })
  return stdout.trimEnd().split('\n')
}

test('two processes say the same bytes, in whatever order the items come', { timeout: 120_000 }, async () => {
  const lines = (await readFile(dev, 'utf8')).trimEnd().split('\n')
  // Every seventh, then round again: a prime step, so that all come and none has its neighbour.
  const order = lines.map((_, i) => (i * 7919) % lines.length)
  expect(new Set(order).size).toBe(lines.length)
  const shuffled = temporaryFolder().write('shuffled.jsonl', `${order.map((at) => lines[at]).join('\n')}\n`)
  const [first, second] = [await judged(dev), await judged(shuffled)]
  expect(first).toHaveLength(lines.length)
  expect(second).toEqual(order.map((at) => first[at]))
})
