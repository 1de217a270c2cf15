import { closeSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { StoreProblem } from '../problem.ts'
import { type Connection, openReadOnly } from './connection.ts'
import { plain } from './failures.ts'
import { placeNewFile, refuseExisting, removeTemporary } from './new-file.ts'

/**
 * Copies the database of one moment to a new file while others go on writing. The file appears only when it is whole and
 * checked; it stands alone (no log beside it) and is readable by its owner alone. Throws `StoreProblem`.
 */
export async function backUp({ client }: Connection, target: string): Promise<void> {
  const file = resolve(target)
  const temporary = `${file}.${process.pid}.partial`
  try {
    refuseExisting(file)
    closeSync(openSync(temporary, 'wx', 0o600))
    await copySnapshot(client, temporary)
    makeSingleFile(temporary)
    placeNewFile(temporary, file)
  } catch (error) {
    throw plain(file, error)
  } finally {
    removeTemporary(temporary)
  }
}

/** A reader of its own with an open transaction keeps to one moment; without it every write starts the copy anew. */
async function copySnapshot(client: Database.Database, temporary: string): Promise<void> {
  if (client.memory) {
    await client.backup(temporary)
    return
  }
  const reader = openReadOnly(client.name).client
  try {
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM sqlite_schema').get()
    await reader.backup(temporary)
  } finally {
    reader.close()
  }
}

/** Folds any log into the file and checks it; throws `StoreProblem` when it is damaged. Answers with the file closed. */
export function makeSingleFile(file: string): void {
  const client = new Database(file, { fileMustExist: true })
  try {
    client.pragma('journal_mode = DELETE')
    const answer = client.pragma('integrity_check', { simple: true })
    if (answer !== 'ok') throw new StoreProblem(`The copy is damaged: ${String(answer)}`)
  } finally {
    client.close()
  }
}
