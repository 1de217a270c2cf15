import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { StoreProblem } from '../../src/store/problem.ts'
import { openConnection } from '../../src/store/sqlite/connection.ts'
import { plain } from '../../src/store/sqlite/failures.ts'
import { openSqliteStore, storeOn } from '../../src/store/sqlite/store.ts'
import { startChild } from '../torture/child.ts'
import { assignedDrill, found, MAYA, SENTENCE, sampleComment, wholeDrill } from './company.ts'
import { temporaryFolders } from './folder.ts'
import { ANNA, BEN, repliedWith, START, sampleDrill, started } from './samples.ts'

const folder = temporaryFolders()

describe('a connection to SQLite', () => {
  it('waits for the disk at every commit, also when a WAL file is opened again', () => {
    const file = join(folder(), 'a.db')
    openConnection(file).client.close()
    const bare = new Database(file)
    expect(bare.pragma('synchronous', { simple: true }), 'why it must be set on each open').toBe(1)
    bare.close()
    const again = openConnection(file).client
    expect(again.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(again.pragma('synchronous', { simple: true })).toBe(2)
    again.close()
  })

  it('checks references, zeroes what it deletes and waits for locks', () => {
    const { client } = openConnection(join(folder(), 'a.db'))
    expect(client.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(client.pragma('secure_delete', { simple: true })).toBe(1)
    expect(client.pragma('busy_timeout', { simple: true })).toBe(5_000)
    client.close()
  })

  it('waits for a writer of another process before it changes the journal', async () => {
    const file = join(folder(), 'a.db')
    const child = startChild('child-hold.ts', [file, '700'])
    await child.printed('holding')
    const { client } = openConnection(file)
    expect(client.pragma('journal_mode', { simple: true })).toBe('wal')
    client.close()
    expect(await child.ended).toMatchObject({ code: 0 })
  })

  it('holds in memory what can hold there', () => {
    const { client } = openConnection(':memory:')
    expect(client.pragma('journal_mode', { simple: true })).toBe('memory')
    expect(client.pragma('synchronous', { simple: true })).toBe(2)
    client.close()
  })

  it('checks references again after the migrations ran without', async () => {
    const store = openSqliteStore(':memory:')
    await expect(store.createDrill(sampleDrill(ANNA, 'd1'), [started])).rejects.toThrow(/FOREIGN KEY/)
    await store.close()
  })

  it('makes missing folders and files for their owner alone', async () => {
    const file = join(folder(), 'deep', 'down', 'hotseat.db')
    const store = openSqliteStore(file)
    await store.signOfLife(1)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600)
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
    await store.close()
  })
})

describe('what people can cause', () => {
  it.each([
    ['a folder where the file should be', mkdirSync, 'a.db', /folder, not a file/],
    ['a file that is no database', write, 'a.db', /not a database of Hotseat/],
    ['a file where the folder should be', write, 'a.db/hotseat.db', /a file/],
    ['a database of another program', otherProgram, 'a.db', /another program/],
  ])('is told in a sentence: %s', (_, make, name, sentence) => {
    const base = folder()
    make(join(base, 'a.db'))
    const file = join(base, name)
    expect(() => openSqliteStore(file)).toThrow(StoreProblem)
    expect(() => openSqliteStore(file)).toThrow(sentence)
    expect(() => openSqliteStore(file)).toThrow(base)
  })

  it('leaves a database of another program as it was', () => {
    const file = join(folder(), 'a.db')
    otherProgram(file)
    const before = readFileSync(file)
    expect(() => openSqliteStore(file)).toThrow(/another program/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is told in a sentence: a database that must exist and does not', () => {
    const file = join(folder(), 'none.db')
    expect(() => openSqliteStore(file, { mustExist: true })).toThrow(StoreProblem)
    expect(() => statSync(file)).toThrow()
  })

  it('is told in a sentence: a full disk in mid-drill, with nothing of the batch kept', async () => {
    const file = join(folder(), 'hotseat.db')
    const store = openSqliteStore(file)
    await store.createGuest({ id: ANNA.guest, hash: 'h', createdAt: START })
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await store.close()
    const connection = openConnection(file)
    const pages = Number(connection.client.pragma('page_count', { simple: true }))
    connection.client.pragma(`max_page_count = ${pages + 5}`)
    const full = storeOn(connection)
    await expect(
      full.appendEvents(ANNA, 'd1', 1, repliedWith('x'.repeat(500_000), START + 1)),
    ).rejects.toThrow(/disk is full/)
    expect((await full.drill(ANNA, 'd1'))?.events).toHaveLength(1)
    connection.client.pragma('max_page_count = 1000000')
    expect((await full.appendEvents(ANNA, 'd1', 1, repliedWith('Short', START + 2))).ok).toBe(true)
    await full.close()
  })

  it('leaves our own bugs as they are', () => {
    const bug = new TypeError('x is not a function')
    expect(plain('a.db', bug)).toBe(bug)
  })
})

describe('a deleted text', () => {
  it('is gone from the bytes of every file, in a database of many drills', async () => {
    const base = folder()
    const file = join(base, 'hotseat.db')
    const store = openSqliteStore(file)
    await store.createGuest({ id: ANNA.guest, hash: 'hash-anna', createdAt: START })
    await store.createGuest({ id: BEN.guest, hash: 'hash-ben', createdAt: START + 9 })
    for (let n = 0; n < 40; n += 1) {
      const viewer = n % 2 === 0 ? ANNA : BEN
      const word = n % 2 === 0 ? 'zebra-canary' : 'bystander'
      await store.createDrill(sampleDrill(viewer, `d${n}`), [started])
      await store.appendEvents(
        viewer,
        `d${n}`,
        1,
        repliedWith(`${word} `.repeat(1 + ((n * 37) % 200)), START + 1),
      )
      const text = `draft ${word} `.repeat(1 + ((n * 53) % 90))
      await store.saveDraft(viewer, `d${n}`, 'main', { text, visibility: 'public', savedAt: START })
    }
    expect(bytesOf(file)).toContain('zebra-canary')
    expect(await store.deleteGuestsBefore(START + 1)).toBe(1)
    expect(bytesOf(file)).not.toContain('zebra-canary')
    expect(bytesOf(file)).toContain('bystander')
    await store.close()
  })

  it('is gone from the bytes of every file when a person is erased, with their name and login', async () => {
    const file = join(folder(), 'hotseat.db')
    const store = openSqliteStore(file)
    await found(store)
    for (let n = 0; n < 30; n += 1) {
      const [canary, bystander] = [`zebra-canary ${n} `.repeat(20 + n), `bystander ${n} `.repeat(20 + n)]
      await assignedDrill(store, `tess-${n}`, 'tess', { acts: wholeDrill(START + 5, { summary: canary }) })
      await assignedDrill(store, `tim-${n}`, 'tim', { acts: wholeDrill(START + 5, { summary: bystander }) })
      await store.addComment(MAYA, sampleComment(`tess-${n}`, { text: canary }))
      await store.saveDraft({ ...MAYA, person: 'tess' }, `tess-${n}`, 'main', {
        text: canary,
        visibility: 'public',
        savedAt: START,
      })
    }
    await store.changePerson('tess', { name: 'Tess zebra-canary' })
    for (const word of ['zebra-canary', 'tess@parcelwing']) expect(bytesOf(file)).toContain(word)
    await store.erasePerson('tess')
    for (const word of ['zebra-canary', 'tess@parcelwing', 'tess-']) expect(bytesOf(file)).not.toContain(word)
    for (const word of ['bystander', SENTENCE]) expect(bytesOf(file)).toContain(word)
    await store.close()
  })
})

function bytesOf(file: string): string {
  return ['', '-wal', '-shm'].map((suffix) => readFileSync(`${file}${suffix}`, 'latin1')).join('')
}

function write(file: string): void {
  writeFileSync(file, 'dear diary '.repeat(99))
}

function otherProgram(file: string): void {
  const other = new Database(file)
  other.exec('CREATE TABLE recipes (name TEXT)')
  other.close()
  chmodSync(file, 0o600)
}
