import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'

/*
 * One of two processes that want the same at once: `child-race.ts FILE ME OTHER ROUNDS`. Each deactivates the other and gives
 * the account back, and uses the links `link-0` … up. Prints "won N" for each link it used and "no admin" should none be left.
 */
const [file = '', me = '', other = '', rounds = ''] = process.argv.slice(2)
const store = openSqliteStore(file)
process.stdout.write('ready\n')
await once(process.stdin, 'data')
for (let round = 0; round < Number(rounds); round += 1) {
  // A moment for the other: who has just had the lock gets it again sooner than who waits for it.
  await sleep(1)
  await store.deactivatePerson(other, round)
  if (!(await store.hasAdmin())) process.stdout.write('no admin\n')
  await store.activatePerson(other)
  const used = await store.useLink(`link-${round}`, { at: 1, passwordHash: me })
  if (used.ok) process.stdout.write(`won ${round}\n`)
}
await store.close()
process.exit(0)
