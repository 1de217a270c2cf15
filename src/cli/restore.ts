import { databaseFile } from '../io/paths.ts'
import { readArguments } from './arguments.ts'
import { dataOf, toldPlainly } from './installation.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

/** `hotseat restore FILE`: puts a backup where the database belongs. Never overwrites one. */
export async function restore(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, {}, 1)
  if (!read.ok) return misuse(terminal, 'restore', read.problem)
  const [file] = read.positionals
  if (!file) return misuse(terminal, 'restore', 'say which backup: "restore FILE".')
  return toldPlainly('restore', terminal, async () => {
    const folder = await dataOf(terminal)
    if (folder === null) return EXIT.failed
    const { restoreBackup } = await import('../store/sqlite/restore.ts')
    await restoreBackup(file, databaseFile(folder))
    await terminal.out(`Restored ${databaseFile(folder)} from ${file}.\n`)
    return EXIT.fine
  })
}
