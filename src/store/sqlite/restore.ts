import { chmodSync, constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { paths } from '../../io/paths.ts'
import { StoreProblem } from '../problem.ts'
import { makeSingleFile } from './backup.ts'
import { inPlainWords } from './failures.ts'
import { inspectDatabase } from './inspect.ts'
import { readMigrations } from './migrate.ts'
import { placeNewFile, refuseExisting, removeTemporary } from './new-file.ts'

/**
 * Puts a checked copy of a backup where the database belongs. Never overwrites one, and leaves the backup as it is.
 * Throws `StoreProblem`, with `DatabaseTooNew` for a backup of a newer Hotseat.
 */
export async function restoreBackup(from: string, to: string): Promise<void> {
  const [backup, database] = [resolve(from), resolve(to)]
  refuseWrongPlaces(backup, database)
  const temporary = `${database}.${process.pid}.partial`
  try {
    if (inspectDatabase(backup, readMigrations(paths.migrations)) === 0) {
      throw new StoreProblem(`${backup} is empty, so not a database of Hotseat.`)
    }
    inPlainWords(database, () => {
      mkdirSync(dirname(database), { recursive: true, mode: 0o700 })
      copyFileSync(backup, temporary, constants.COPYFILE_EXCL)
      chmodSync(temporary, 0o600)
      makeSingleFile(temporary)
      placeNewFile(temporary, database)
    })
  } finally {
    removeTemporary(temporary)
  }
}

function refuseWrongPlaces(backup: string, database: string): void {
  if (!existsSync(backup)) throw new StoreProblem(`There is no backup at ${backup}.`)
  if (existsSync(`${backup}-wal`)) {
    throw new StoreProblem(
      `${backup} is a database in use, not a backup: make one with "hotseat backup FILE".`,
    )
  }
  if (existsSync(database)) {
    throw new StoreProblem(
      `There is a database at ${database} already and it is never overwritten: move it away or choose another folder.`,
    )
  }
  // A log left behind by another database would be read into the restored one.
  for (const leftover of [`${database}-wal`, `${database}-shm`]) refuseExisting(leftover)
}
