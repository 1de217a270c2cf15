import { databaseFile } from '../io/paths.ts'
import type { Store } from '../store/store.ts'
import { EXIT, type Terminal } from './terminal.ts'

/** Does something with the installation's store and closes it. What the store refuses is told in its own sentence. */
export async function withStore(
  command: string,
  terminal: Terminal,
  work: (store: Store, database: string) => Promise<number>,
  options: { readonly mustExist?: boolean } = {},
): Promise<number> {
  return toldPlainly(command, terminal, async () => {
    const folder = await dataOf(terminal)
    if (folder === null) return EXIT.failed
    const { openSqliteStore } = await import('../store/sqlite/store.ts')
    const store = openSqliteStore(databaseFile(folder), options)
    try {
      return await work(store, databaseFile(folder))
    } finally {
      await store.close()
    }
  })
}

/** Runs something that may meet a `StoreProblem`: one sentence and exit code 1 instead. */
export async function toldPlainly(
  command: string,
  terminal: Terminal,
  work: () => Promise<number>,
): Promise<number> {
  const { StoreProblem } = await import('../store/problem.ts')
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error
    return failed(terminal, command, error.message)
  }
}

/** The data folder the environment names; null when it could not be understood, which has been told. */
export async function dataOf(terminal: Terminal): Promise<string | null> {
  const { readConfig } = await import('../io/config.ts')
  const read = readConfig({ HOTSEAT_DATA: terminal.env.HOTSEAT_DATA })
  if (read.ok) return read.config.data
  terminal.err(`hotseat: ${read.problems.join(' ')}\n`)
  return null
}

/** Says in one sentence why something could not be done. Answers the exit code. */
export function failed(terminal: Terminal, command: string, sentence: string): number {
  terminal.err(`hotseat ${command}: ${sentence}\n`)
  return EXIT.failed
}
