import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import type { Store, Viewer } from '../../src/store/store.ts'
import { finished, repliedWith, sampleDrill, started } from '../store/samples.ts'

/*
 * Writes drills until it is killed: `child-write.ts FILE RUN`. Prints what the store has promised to keep, one line each, and
 * only after the promise: "begun DRILL", "appended DRILL SEQ", "draft DRILL NUMBER", "finished DRILL SEQ", "alive TIME".
 */
const [file = '', run = ''] = process.argv.slice(2)
const viewer: Viewer = { kind: 'guest', guest: `guest-${run}` }

say('ready')
await once(process.stdin, 'data')
const store = openSqliteStore(file)
await store.createGuest({ id: viewer.guest, hash: `hash-${run}`, createdAt: Date.now() })
say('writing')
for (let number = 0; ; number += 1) {
  await Promise.all([runDrill(store, `${run}-${number}-a`), runDrill(store, `${run}-${number}-b`)])
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
