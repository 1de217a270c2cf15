import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import type { Store } from '../../src/store/store.ts'
import { finished, repliedWith, sampleDrill, started } from '../store/samples.ts'
import { openDesk, workDesk } from './desk.ts'

/*
 * Writes drills until it is killed: `child-write.ts FILE RUN`. Prints what the store has promised to keep, one line each, and
 * only after the promise: "begun DRILL", "appended DRILL SEQ", "draft DRILL NUMBER", "finished DRILL SEQ", "alive TIME", and those of desk.ts.
 */
const [file = '', run = ''] = process.argv.slice(2)
const viewer = { kind: 'guest', guest: `guest-${run}` } as const

say('ready')
await once(process.stdin, 'data')
const store = openSqliteStore(file)
await store.createGuest({ id: viewer.guest, hash: `hash-${run}`, createdAt: Date.now() })
await openDesk(store, run)
say('writing')
for (let number = 0; ; number += 1) {
  const id = `${run}-${number}`
  await Promise.all([runDrill(store, `${id}-a`), runDrill(store, `${id}-b`), workDesk(store, run, id, say)])
  const now = Date.now()
  await store.signOfLife(now)
  say(`alive ${now}`)
}

async function runDrill(store: Store, id: string): Promise<void> {
  await store.createDrill(sampleDrill(viewer, id), [started])
  say(`begun ${id}`)
  let seq = 1
  for (let turn = 0; turn < 6; turn += 1) {
    await store.saveDraft(viewer, id, 'main', {
      text: `draft ${turn}`,
      visibility: 'public',
      savedAt: Date.now(),
    })
    say(`draft ${id} ${turn}`)
    const text = `reply after ${seq} of ${id} ${'.'.repeat((turn * 997) % 4_000)}`
    const appended = await store.appendEvents(viewer, id, seq, repliedWith(text, Date.now()))
    if (!appended.ok) throw new Error(`${id}: ${appended.why}`)
    seq += 2
    say(`appended ${id} ${seq}`)
  }
  await store.appendEvents(viewer, id, seq, [finished(Date.now())])
  say(`finished ${id} ${seq + 1}`)
}

function say(line: string): void {
  writeSync(1, `${line}\n`)
}
