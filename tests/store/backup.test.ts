import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { DatabaseTooNew, StoreProblem } from '../../src/store/problem.ts'
import { restoreBackup } from '../../src/store/sqlite/restore.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import type { Store } from '../../src/store/store.ts'
import { memoryStore } from '../support/memory-store.ts'
import {
  assignedDrill,
  found,
  isSignedIn,
  MAYA,
  sampleComment,
  sampleLink,
  sampleSession,
  TESS,
} from './company.ts'
import { temporaryFolders } from './folder.ts'
import { ANNA, repliedWith, START, sampleDrill, started } from './samples.ts'

const folder = temporaryFolders()
const DRAFT = { text: 'Unsent words', visibility: 'public', savedAt: START } as const

describe('a backup', () => {
  it('holds a drill under way, which goes on after restoring', async () => {
    const { base, store } = await storeWithDrill()
    await store.backup(join(base, 'monday.backup'))
    await store.appendEvents(ANNA, 'd1', 3, repliedWith('After the backup', START + 2))
    await store.close()

    await restoreBackup(join(base, 'monday.backup'), join(base, 'new', 'hotseat.db'))
    const restored = openSqliteStore(join(base, 'new', 'hotseat.db'))
    const drill = await restored.drill(ANNA, 'd1')
    expect(drill?.events.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(drill?.events[1]).toMatchObject({ text: 'Before the backup' })
    expect(await restored.drafts(ANNA, 'd1')).toEqual({ main: DRAFT })
    expect((await restored.appendEvents(ANNA, 'd1', 3, repliedWith('Going on', START + 3))).ok).toBe(true)
    await restored.close()
  })

  it('holds people, their sessions and links, what they were asked and what was said about it', async () => {
    const { base, store } = await storeWithDrill()
    await found(store)
    await store.setPassword('tess', 'scrypt-line', null)
    await store.createSession(sampleSession('tess'))
    await store.createLink(sampleLink('tim'))
    await assignedDrill(store, 'asked')
    await store.addComment(MAYA, sampleComment('asked'))
    const before = await peopleIn(store)
    await store.backup(join(base, 'monday.backup'))
    await store.erasePerson('tess')
    expect(await peopleIn(store)).not.toEqual(before)
    await store.close()

    await restoreBackup(join(base, 'monday.backup'), join(base, 'new.db'))
    const restored = openSqliteStore(join(base, 'new.db'))
    expect(await peopleIn(restored)).toEqual(before)
    expect(await isSignedIn(restored, 'session-tess')).toBe(true)
    await restored.close()
  })

  it('is one whole file of one moment, readable by its owner alone, while drills go on', async () => {
    const { base, store } = await storeWithDrill()
    for (let n = 0; n < 300; n += 1) await store.createDrill(sampleDrill(ANNA, `more-${n}`), paired(n))
    const file = join(base, 'a.backup')
    let done = false
    const copying = store.backup(file).then(() => {
      done = true
    })
    let during = 0
    for (; !done; during += 1) {
      await store.createDrill(sampleDrill(ANNA, `during-${during}`), paired(during))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await copying
    await store.close()
    expect(during).toBeGreaterThan(0)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(base).filter((name) => name.startsWith('a.backup'))).toEqual(['a.backup'])
    const copy = new Database(file, { readonly: true })
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(copy.prepare('SELECT count(*) FROM drills').pluck().get()).toBe(301)
    expect(copy.prepare('SELECT count(*) FROM events').pluck().get()).toBe(3 + 300 * 3)
    copy.close()
  })

  it('never overwrites a file', async () => {
    const { base, store } = await storeWithDrill()
    const file = join(base, 'a.backup')
    writeFileSync(file, 'precious')
    await expect(store.backup(file)).rejects.toThrow(StoreProblem)
    await expect(store.backup(file)).rejects.toThrow(/never overwritten/)
    expect(readFileSync(file, 'utf8')).toBe('precious')
    await store.close()
  })

  it('gives way to a file that was made while it copied, and leaves nothing half-done', async () => {
    const { base, store } = await storeWithDrill()
    const file = join(base, 'a.backup')
    const backingUp = store.backup(file)
    writeFileSync(file, 'precious')
    await expect(backingUp).rejects.toThrow(/never overwritten/)
    expect(readFileSync(file, 'utf8')).toBe('precious')
    expect(readdirSync(base).filter((name) => name.startsWith('a.backup'))).toEqual(['a.backup'])
    await store.close()
  })

  it('says in a sentence that its folder is missing, and leaves nothing half-done', async () => {
    const { base, store } = await storeWithDrill()
    await expect(store.backup(join(base, 'nowhere', 'a.backup'))).rejects.toThrow(StoreProblem)
    expect(readdirSync(base).filter((name) => name.includes('backup') || name.includes('partial'))).toEqual(
      [],
    )
    await store.close()
  })

  it('can be made of a store in memory', async () => {
    const file = join(folder(), 'a.backup')
    const store = memoryStore()
    await store.createGuest({ id: ANNA.guest, hash: 'hash-anna', createdAt: START })
    await store.backup(file)
    await store.close()
    const copy = openSqliteStore(file)
    expect(await copy.guestByHash('hash-anna')).not.toBeNull()
    await copy.close()
  })
})

describe('restoring', () => {
  it('never overwrites a database, nor takes over the log of another', async () => {
    const { base, store } = await storeWithDrill()
    await store.backup(join(base, 'a.backup'))
    await store.close()
    const before = readFileSync(join(base, 'hotseat.db'))
    await expect(restoreBackup(join(base, 'a.backup'), join(base, 'hotseat.db'))).rejects.toThrow(
      StoreProblem,
    )
    expect(readFileSync(join(base, 'hotseat.db')).equals(before)).toBe(true)
    writeFileSync(join(base, 'other.db-wal'), 'left behind')
    await expect(restoreBackup(join(base, 'a.backup'), join(base, 'other.db'))).rejects.toThrow(
      /exists already/,
    )
    expect(existsSync(join(base, 'other.db'))).toBe(false)
  })

  it('leaves the backup as it is', async () => {
    const { base, store } = await storeWithDrill()
    const backup = join(base, 'a.backup')
    await store.backup(backup)
    await store.close()
    const before = readFileSync(backup)
    await restoreBackup(backup, join(base, 'b.db'))
    expect(readFileSync(backup).equals(before)).toBe(true)
    expect(statSync(join(base, 'b.db')).mode & 0o777).toBe(0o600)
    expect(readdirSync(base).sort()).toEqual(['a.backup', 'b.db', 'hotseat.db'])
  })

  it.each([
    ['no file', () => {}, /no backup/],
    [
      'another text',
      (file: string) => writeFileSync(file, 'not a backup, but a diary'),
      /not a database of Hotseat/,
    ],
    ['an empty file', (file: string) => writeFileSync(file, ''), /not a database of Hotseat/],
    ['a damaged backup', damage, /damaged/],
    ['a backup with one wrong letter in an index', misspell, /copy is damaged.*index/],
    ['a database in use', (file: string) => writeFileSync(`${file}-wal`, ''), /in use/],
  ])('refuses %s in a sentence and leaves nothing behind', async (_, spoil, sentence) => {
    const base = folder()
    const backup = join(base, 'a.backup')
    if (!String(sentence).includes('no backup')) await sampleBackup(backup)
    spoil(backup)
    const here = readdirSync(base).sort()
    const restoring = restoreBackup(backup, join(base, 'new.db'))
    await expect(restoring).rejects.toThrow(StoreProblem)
    await expect(restoring).rejects.toThrow(sentence)
    expect(readdirSync(base).sort()).toEqual(here)
  })

  it('refuses a backup of a newer Hotseat', async () => {
    const base = folder()
    await sampleBackup(join(base, 'a.backup'))
    const newer = new Database(join(base, 'a.backup'))
    newer.pragma('user_version = 9999')
    newer.close()
    await expect(restoreBackup(join(base, 'a.backup'), join(base, 'new.db'))).rejects.toThrow(DatabaseTooNew)
    expect(readdirSync(base)).toEqual(['a.backup'])
  })

  it('takes a backup that was copied elsewhere', async () => {
    const base = folder()
    await sampleBackup(join(base, 'a.backup'))
    copyFileSync(join(base, 'a.backup'), join(base, 'copied'))
    await restoreBackup(join(base, 'copied'), join(base, 'new.db'))
    expect(existsSync(join(base, 'new.db'))).toBe(true)
  })
})

async function storeWithDrill() {
  const base = folder()
  const store = openSqliteStore(join(base, 'hotseat.db'))
  await store.createGuest({ id: ANNA.guest, hash: 'hash-anna', createdAt: START })
  await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
  await store.appendEvents(ANNA, 'd1', 1, repliedWith('Before the backup', START + 1))
  await store.saveDraft(ANNA, 'd1', 'main', DRAFT)
  return { base, store }
}

async function peopleIn(store: Store) {
  return {
    teams: await store.teams(),
    people: await store.people(null),
    password: await store.passwordOf('tess@parcelwing.example'),
    link: await store.linkByHash('link-hash-tim', START),
    tasks: await store.teamTasks(MAYA, 'north'),
    review: await store.reviewedDrill(MAYA, 'asked'),
    comments: await store.commentsOn(TESS, 'asked'),
  }
}

async function sampleBackup(file: string): Promise<void> {
  const { store } = await storeWithDrill()
  for (let n = 0; n < 20; n += 1) await store.createDrill(sampleDrill(ANNA, `m${n}`), paired(n))
  await store.backup(file)
  await store.close()
}

function paired(n: number) {
  return [started, ...repliedWith(`Number ${n} ${'.'.repeat(800)}`, START + n)]
}

function damage(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill(0x5a, 4096 * 4, Math.floor(bytes.length * 0.8))
  writeFileSync(file, bytes)
}

/** The index of cookies and the table no longer agree: every page is well-formed, only a whole check finds it. */
function misspell(file: string): void {
  const bytes = readFileSync(file)
  bytes.write('hash-bnna', bytes.indexOf('hash-anna'))
  writeFileSync(file, bytes)
}
