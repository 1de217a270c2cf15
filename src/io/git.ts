import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { packageRoot } from './paths.ts'

const run = promisify(execFile)

/** Short name of the commit that is checked out. */
export async function commitNow(): Promise<string> {
  return (await git('rev-parse', '--short=7', 'HEAD')).trim()
}

/** Files of the scorer that differ from that commit, one a line; empty when it is frozen. */
export async function scorerChanges(): Promise<string> {
  const scorer = ['src', 'data/lexicons', 'data/models', 'data/policies']
  return (await git('status', '--porcelain', '--', ...scorer)).trim()
}

async function git(...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...args], { cwd: packageRoot })
  return stdout
}
