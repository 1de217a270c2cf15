import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { startChild } from '../torture/child.ts'
import { found, sampleLink, samplePerson } from './company.ts'
import { temporaryFolders } from './folder.ts'

const ROUNDS = 150
const folder = temporaryFolders()

it('leaves an admin and gives each link to one when two processes want the same at once', async () => {
  const file = join(folder(), 'hotseat.db')
  const store = openSqliteStore(file)
  await found(store)
  await store.createPerson(samplePerson('ann', { role: 'admin' }))
  const links = Array.from({ length: ROUNDS }, (_, round) => `link-${round}`)
  for (const hash of links) {
    await store.createPerson(samplePerson(hash, { joinedAt: null }))
    await store.createLink({ ...sampleLink(hash), hash })
  }
  await store.close()
  const sides = [
    ['ada', 'ann'],
    ['ann', 'ada'],
  ]
  const children = sides.map((side) => startChild('child-race.ts', [file, ...side, String(ROUNDS)]))
  await Promise.all(children.map((child) => child.printed('ready')))
  for (const child of children) child.tell('go')
  for (const child of children) expect(await child.ended).toMatchObject({ code: 0, stderr: '' })
  const said = children.flatMap(({ lines }) => lines).filter((line) => line !== 'ready')
  expect(said.sort()).toEqual(links.map((link) => link.replace('link-', 'won ')).sort())

  const after = openSqliteStore(file)
  for (const [index, { lines }] of children.entries()) {
    const passwordHash = sides[index]?.[0]
    for (const line of lines.filter((line) => line.startsWith('won '))) {
      const login = `${line.replace('won ', 'link-')}@parcelwing.example`
      expect(await after.passwordOf(login)).toMatchObject({ passwordHash })
    }
  }
  await after.close()
}, 60_000)
