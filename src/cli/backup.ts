import { readArguments } from './arguments.ts'
import { withStore } from './installation.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

/** `hotseat backup FILE`: an online copy of the database. */
export async function backup(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, {}, 1)
  if (!read.ok) return misuse(terminal, 'backup', read.problem)
  const [file] = read.positionals
  if (!file) return misuse(terminal, 'backup', 'say where to: "backup FILE".')
  return withStore(
    'backup',
    terminal,
    async (store) => {
      await store.backup(file)
      await terminal.out(`Backed up to ${file}.\n`)
      return EXIT.fine
    },
    { mustExist: true },
  )
}
