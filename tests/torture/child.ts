import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../../src/io/paths.ts'

/** A script of this folder running in a process of its own. */
export interface Child {
  /** Every whole line it has printed so far. */
  readonly lines: readonly string[]
  /** Resolves once it printed the line; rejects when it ends before. */
  printed(line: string): Promise<void>
  /** Answers its next line of input. */
  tell(line: string): void
  /** SIGKILL: no chance to tidy up. */
  kill(): void
  /** How it ended, and what it wrote to stderr. */
  readonly ended: Promise<{
    readonly code: number | null
    readonly signal: string | null
    readonly stderr: string
  }>
}

/** Starts `script` (a TypeScript file of this folder) with its arguments. */
export function startChild(script: string, args: readonly string[]): Child {
  const file = join(packageRoot, 'tests', 'torture', script)
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { cwd: packageRoot })
  const lines: string[] = []
  const waiting = new Map<string, () => void>()
  onLines(child, (line) => {
    lines.push(line)
    waiting.get(line)?.()
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const ended = new Promise<Awaited<Child['ended']>>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stderr }))
  })
  return {
    lines,
    printed: (line) =>
      new Promise((resolve, reject) => {
        if (lines.includes(line)) return resolve()
        waiting.set(line, resolve)
        ended.then((end) => reject(new Error(`${script} ended before "${line}": ${end.stderr}`)))
      }),
    tell: (line) => void child.stdin.write(`${line}\n`),
    kill: () => void child.kill('SIGKILL'),
    ended,
  }
}

function onLines(child: ChildProcess, take: (line: string) => void): void {
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) take(line)
  })
}
