import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { DatabaseTooNew, StoreProblem } from '../../src/store/problem.ts'
import { openConnection } from '../../src/store/sqlite/connection.ts'
import { type Migration, readMigrations } from '../../src/store/sqlite/migrate.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { startChild } from '../torture/child.ts'
import { temporaryFolders } from './folder.ts'
import { fillBeforePeople, oldRowsOf } from './old-database.ts'
import { ANNA, repliedWith, START, sampleDrill, started } from './samples.ts'
import { known, migrateTo, shapeOf } from './shape.ts'

const folder = temporaryFolders()

describe('migrating', () => {
  it('records each migration once, in order, with its checksum', () => {
    const file = join(folder(), 'a.db')
    migrateTo(file, known.length)
    migrateTo(file, known.length)
    const recorded = readAll(file, 'SELECT name, checksum FROM migrations ORDER BY name')
    expect(recorded).toEqual(known.map(({ name, checksum }) => ({ name, checksum })))
    expect(readAll(file, 'PRAGMA user_version')).toEqual([{ user_version: known.length }])
  })

  it.each(known.map((_, count) => count))('brings tables after %i migrations up to date', async (count) => {
    const [old, fresh] = [join(folder(), 'old.db'), join(folder(), 'new.db')]
    migrateTo(old, count)
    await openSqliteStore(old).close()
    await openSqliteStore(fresh).close()
    expect(shapeOf(old)).toBe(shapeOf(fresh))
  })

  it('keeps every row when a table that others refer to is rebuilt', async () => {
    const file = await drillIn(folder())
    const rebuild = `
      CREATE TABLE new_guests (id text PRIMARY KEY NOT NULL, hash text NOT NULL UNIQUE, created_at integer NOT NULL);
      INSERT INTO new_guests SELECT id, hash, created_at FROM guests;
      DROP TABLE guests;
      ALTER TABLE new_guests RENAME TO guests;`
    migrateTo(file, known.length + 1, [...known, made('rebuild', rebuild)])
    expect(readAll(file, 'SELECT count(*) AS n FROM events')).toEqual([{ n: 3 }])
    expect(readAll(file, 'PRAGMA foreign_key_check')).toEqual([])
  })

  it('keeps every row of guests’ drills when people come, with references and the append-only log', async () => {
    const file = join(folder(), 'hotseat.db')
    fillBeforePeople(file)
    const before = oldRowsOf(file)
    expect(JSON.stringify(before)).toContain('58.25')
    const store = openSqliteStore(file)
    const anna = { kind: 'guest', guest: 'anna' } as const
    expect(await store.drills(anna)).toMatchObject([
      { id: 'open', owner: anna, assignment: null, closedAt: null },
      {
        id: 'done',
        owner: anna,
        kind: 'practice',
        score: 58.25,
        unfinished: true,
        dimensions: { apology: 89 },
      },
    ])
    await store.close()
    expect(oldRowsOf(file)).toEqual(before)
    expect(readAll(file, 'PRAGMA foreign_key_check')).toEqual([])
    expect(() => change(file, "UPDATE events SET body = '{}'")).toThrow(/append-only/)
    change(file, "PRAGMA foreign_keys = ON; DELETE FROM guests WHERE id = 'anna'")
    expect(readAll(file, 'SELECT DISTINCT drill FROM events')).toEqual([{ drill: 'bens' }])
    expect(readAll(file, 'SELECT * FROM drafts')).toEqual([])
  })

  it.each([
    ['fails half-way', 'CREATE TABLE half (a text); INSERT INTO nowhere VALUES (1);', /nowhere/],
    ['leaves references to nothing', 'CREATE TABLE half (a text); DELETE FROM guests;', /broken references/],
  ])('leaves nothing of a migration that %s', async (_, sql, reason) => {
    const file = await drillIn(folder())
    const before = shapeOf(file)
    expect(() => migrateTo(file, known.length + 1, [...known, made('bad', sql)])).toThrow(reason)
    expect(shapeOf(file)).toBe(before)
    expect(readAll(file, 'SELECT count(*) AS n FROM guests')).toEqual([{ n: 1 }])
  })

  it('refuses files that are out of line', () => {
    const base = folder()
    writeFileSync(join(base, '0000_first.sql'), 'SELECT 1;')
    writeFileSync(join(base, '0002_third.sql'), 'SELECT 1;')
    expect(() => readMigrations(base)).toThrow(/0002_third/)
  })

  it('is the same on a system that writes line ends as CR LF', () => {
    const [unix, windows] = [folder(), folder()]
    writeFileSync(join(unix, '0000_a.sql'), 'SELECT 1;\nSELECT 2;\n')
    writeFileSync(join(windows, '0000_a.sql'), 'SELECT 1;\r\nSELECT 2;\r\n')
    expect(readMigrations(windows)).toEqual(readMigrations(unix))
  })

  it('succeeds for every one of four processes that start at once', async () => {
    const file = join(folder(), 'hotseat.db')
    const children = [1, 2, 3, 4].map(() => startChild('child-open.ts', [file]))
    await Promise.all(children.map((child) => child.printed('ready')))
    for (const child of children) child.tell('go')
    for (const child of children) expect(await child.ended).toMatchObject({ code: 0, stderr: '' })
    expect(readAll(file, 'SELECT name FROM migrations ORDER BY name')).toEqual(
      known.map(({ name }) => ({ name })),
    )
  }, 30_000)
})

describe('a log', () => {
  it('cannot be rewritten, only added to or erased', async () => {
    const { client } = openConnection(await drillIn(folder()))
    expect(() => client.exec("UPDATE events SET body = '{}' WHERE seq = 2")).toThrow(/append-only/)
    expect(() => client.exec('DELETE FROM guests')).not.toThrow()
    client.close()
  })
})

describe('a database newer than the program', () => {
  const newer = [...known, made('from_the_future', 'CREATE TABLE future (a text);')]

  it.each([
    ['with a higher version', (file: string) => migrateTo(file, newer.length, newer)],
    [
      'with an unknown migration in place of ours',
      (file: string) =>
        change(file, `UPDATE migrations SET name = '0001_other' WHERE name = '${known[1]?.name}'`),
    ],
    ['with a higher version alone', (file: string) => change(file, 'PRAGMA user_version = 9999')],
    [
      'without a log beside it',
      (file: string) => change(file, 'PRAGMA journal_mode = DELETE; PRAGMA user_version = 9999'),
    ],
  ])('is refused in a sentence, with not a byte touched: %s', async (_, makeNewer) => {
    const file = await drillIn(folder())
    makeNewer(file)
    const before = readFileSync(file)
    expect(() => openSqliteStore(file)).toThrow(DatabaseTooNew)
    expect(() => openSqliteStore(file)).toThrow(/newer version of Hotseat.*left as it is: start that version/)
    expect(() => openSqliteStore(file)).toThrow(StoreProblem)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('gets no new file beside it', async () => {
    const base = folder()
    const file = await drillIn(base)
    migrateTo(file, newer.length, newer)
    expect(() => openSqliteStore(file)).toThrow(DatabaseTooNew)
    expect(readdirSync(base)).toEqual(['hotseat.db'])
  })

  it('is refused while the newer program still has it open and has not folded in its log', async () => {
    const file = await drillIn(folder())
    const held = openConnection(file)
    held.client.pragma('wal_autocheckpoint = 0')
    migrateTo(file, newer.length, newer)
    const [before, log] = [readFileSync(file), readFileSync(`${file}-wal`)]
    expect(before.readUInt32BE(60), 'the version in the header is still the old one').toBe(known.length)
    expect(() => openSqliteStore(file)).toThrow(DatabaseTooNew)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true)
    held.client.close()
  })

  it('is told apart from a program whose migrations were changed', () => {
    const file = join(folder(), 'hotseat.db')
    migrateTo(
      file,
      known.length,
      known.map((one, index) => (index === 1 ? { ...one, checksum: 'other' } : one)),
    )
    expect(() => openSqliteStore(file)).toThrow(/another wording of migration 0001_/)
    expect(() => openSqliteStore(file)).not.toThrow(DatabaseTooNew)
  })
})

function made(name: string, sql: string): Migration {
  return { name: `${String(known.length).padStart(4, '0')}_${name}`, sql, checksum: `checksum of ${name}` }
}

async function drillIn(base: string): Promise<string> {
  const file = join(base, 'hotseat.db')
  const store = openSqliteStore(file)
  await store.createGuest({ id: ANNA.guest, hash: 'hash-anna', createdAt: START })
  await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
  await store.appendEvents(ANNA, 'd1', 1, repliedWith('Hello', START + 1))
  await store.close()
  return file
}

function change(file: string, sql: string): void {
  const client = new Database(file)
  client.exec(sql)
  client.close()
}

function readAll(file: string, sql: string): unknown[] {
  const client = new Database(file)
  const rows = client.prepare(sql).all()
  client.close()
  return rows
}
