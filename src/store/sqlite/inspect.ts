import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { DatabaseTooNew, StoreProblem } from '../problem.ts'
import { openReadOnly } from './connection.ts'
import { inPlainWords } from './failures.ts'
import { APPLICATION_ID, appliedOf, type Migration } from './migrate.ts'

/** Where SQLite's file format keeps these two numbers (https://www.sqlite.org/fileformat.html, 1.3). */
const USER_VERSION_AT = 60
const APPLICATION_ID_AT = 68

/**
 * Looks at a database file without changing a byte of it. Throws `DatabaseTooNew` when a newer program wrote it and
 * `StoreProblem` when it is none of ours. Answers how many migrations it has: 0 for a missing or empty file.
 */
export function inspectDatabase(file: string, known: readonly Migration[]): number {
  return inPlainWords(file, () => {
    if (!existsSync(file) || statSync(file).size === 0) return 0
    refuseByHeader(file, known)
    const connection = openReadOnly(file)
    try {
      return appliedOf(connection, known)
    } finally {
      connection.client.close()
    }
  })
}

/**
 * Even a reader makes SQLite put two files beside a database, so the header is read by hand first. Only when those files are
 * absent: then nobody has it open, whose locks closing our handle would drop, and no newer header waits in the log.
 */
function refuseByHeader(file: string, known: readonly Migration[]): void {
  if (existsSync(`${file}-wal`) || existsSync(`${file}-shm`)) return
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, header, 0, header.length, 0)
  } finally {
    closeSync(handle)
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new StoreProblem(`${file} is not a database of Hotseat.`)
  }
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) return
  if (header.readUInt32BE(USER_VERSION_AT) > known.length) throw new DatabaseTooNew(file)
}
