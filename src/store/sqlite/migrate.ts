import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asc } from 'drizzle-orm'
import { DatabaseTooNew, StoreProblem } from '../problem.ts'
import type { Connection } from './connection.ts'
import { migrations } from './schema.ts'

/** "HSEA", written into the file's header: this database is Hotseat's. */
export const APPLICATION_ID = 0x48534541

/** One committed step from an older set of tables to the next. */
export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** The committed migrations of a folder, first to last. */
export function readMigrations(folder: string): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
  return files.map((file, index) => {
    if (Number(file.slice(0, 4)) !== index)
      throw new Error(`Migration ${file} is out of line: ${index} expected`)
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    return { name: file.slice(0, -'.sql'.length), sql: text, checksum: sha256(text) }
  })
}

/**
 * Brings the tables up to date. Each migration is one transaction that first takes the write lock and then looks again what
 * is applied, so processes that start at once do each step exactly once, and a crash leaves the tables before or after a step.
 */
export function migrate(connection: Connection, known: readonly Migration[], now: number): void {
  const { client } = connection
  // Rebuilding a table drops the old one, and with foreign keys on that would delete every row that refers to it.
  client.pragma('foreign_keys = OFF')
  try {
    while (applyNext(connection, known, now));
  } finally {
    client.pragma('foreign_keys = ON')
  }
}

/** Throws `DatabaseTooNew` or `StoreProblem` unless the program knows everything that was applied. Answers how many were. */
export function appliedOf({ client, db }: Connection, known: readonly Migration[]): number {
  if (!client.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get()) return 0
  if (client.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new StoreProblem(`${client.name} is a database of another program, not of Hotseat.`)
  }
  if (Number(client.pragma('user_version', { simple: true })) > known.length)
    throw new DatabaseTooNew(client.name)
  const applied = db.select().from(migrations).orderBy(asc(migrations.name)).all()
  for (const [index, { name, checksum }] of applied.entries()) {
    const ours = known[index]
    if (ours?.name !== name) throw new DatabaseTooNew(client.name)
    if (ours.checksum !== checksum) {
      throw new StoreProblem(
        `The tables of ${client.name} were made by another wording of migration ${name}: ` +
          'this copy of Hotseat was changed. Install an unchanged one.',
      )
    }
  }
  return applied.length
}

function applyNext(connection: Connection, known: readonly Migration[], now: number): boolean {
  const { client, db } = connection
  return db.transaction(
    (tx) => {
      const next = known[appliedOf(connection, known)]
      if (!next) return false
      client.exec(next.sql)
      tx.insert(migrations).values({ name: next.name, checksum: next.checksum, appliedAt: now }).run()
      client.pragma(`application_id = ${APPLICATION_ID}`)
      client.pragma(`user_version = ${known.indexOf(next) + 1}`)
      const broken = client.pragma('foreign_key_check') as readonly unknown[]
      if (broken.length > 0)
        throw new Error(`Migration ${next.name} leaves ${broken.length} broken references`)
      return true
    },
    { behavior: 'immediate' },
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
