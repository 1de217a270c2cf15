import { setTimeout as sleep } from 'node:timers/promises'
import type { DrillEvent } from '../../src/scenario/events.ts'
import { openConnection } from '../../src/store/sqlite/connection.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import type { Store, StoredDrill, Viewer } from '../../src/store/store.ts'
import { type Child, startChild } from './child.ts'
import { DESK_PROMISES, deskFaults } from './desk.ts'

/** What a round of kills came to; `faults` says in words what was lost or half-done. */
export interface Tally {
  kills: number
  promises: number
  faults: string[]
  slowestReopenMs: number
}

/**
 * Kills a process that writes drills to `file`, at random moments, and looks each time whether everything it was promised
 * is there and nothing is half-done.
 */
export async function killStore(file: string, kills: number): Promise<Tally> {
  const tally: Tally = { kills: 0, promises: 0, faults: [], slowestReopenMs: 0 }
  let next = startChild('child-write.ts', [file, 'run-0'])
  for (let run = 0; run < kills; run += 1) {
    const child = next
    await child.printed('ready')
    // The next one starts up meanwhile; it waits for a word before it opens the file.
    next = startChild('child-write.ts', [file, `run-${run + 1}`])
    child.tell('go')
    await child.printed('writing')
    await sleep(Math.random() * 150)
    child.kill()
    const end = await child.ended
    if (end.signal !== 'SIGKILL') tally.faults.push(`run ${run} ended by itself: ${end.stderr}`)
    tally.kills += 1
    await lookAfter(file, `run-${run}`, child, tally)
  }
  next.kill()
  await next.ended
  return tally
}

async function lookAfter(file: string, run: string, child: Child, tally: Tally): Promise<void> {
  const before = performance.now()
  const store = openSqliteStore(file)
  tally.slowestReopenMs = Math.max(tally.slowestReopenMs, performance.now() - before)
  const fault = (text: string) => tally.faults.push(`${run}: ${text}`)
  const viewer: Viewer = { kind: 'guest', guest: `guest-${run}` }
  for (const line of child.lines) {
    if (line === 'ready' || line === 'writing') continue
    tally.promises += 1
    if (!(await isKept(store, viewer, line))) fault(`promised and not kept: ${line}`)
  }
  for (const { id } of await store.drills(viewer)) {
    const drill = await store.drill(viewer, id)
    if (!drill || !isWhole(drill))
      fault(`half-done: ${JSON.stringify(drill?.events.map(({ seq, type }) => [seq, type]))}`)
  }
  for (const text of await deskFaults(store, run)) fault(`half-done: ${text}`)
  await store.close()
  checkFile(file, fault)
}

async function isKept(store: Store, viewer: Viewer, line: string): Promise<boolean> {
  const [what, id = '', number = ''] = line.split(' ')
  const atDesk = DESK_PROMISES[what ?? '']
  if (atDesk) return atDesk(store, id)
  if (what === 'alive') return ((await store.lastSignOfLife()) ?? 0) >= Number(id)
  if (what === 'draft') return turnOf((await store.drafts(viewer, id)).main?.text) >= Number(number)
  const drill = await store.drill(viewer, id)
  if (!drill) return false
  if (what === 'begun') return drill.events[0]?.type === 'drill_started'
  const event = drill.events[Number(number) - 1]
  if (what === 'finished') return event?.type === 'drill_finished' && drill.closedAt === event.at
  const reply = drill.events[Number(number) - 2]
  return reply?.type === 'reply_sent' && reply.text.startsWith(`reply after ${Number(number) - 2} of ${id} `)
}

function turnOf(draft: string | undefined): number {
  return Number(draft?.split(' ')[1] ?? -1)
}

/** Numbers without a gap, each reply with its judgement, and closed exactly when the log says so. */
function isWhole({ events, closedAt }: StoredDrill): boolean {
  const numbered = events.every(({ seq }, index) => seq === index + 1)
  const judged = events.every(
    (event, index) => event.type !== 'reply_sent' || judges(events[index + 1], event.reply),
  )
  const finished = events.at(-1)?.type === 'drill_finished'
  return events.length > 0 && numbered && judged && finished === (closedAt !== null)
}

function judges(event: DrillEvent | undefined, reply: string): boolean {
  return event?.type === 'reply_judged' && event.reply === reply
}

function checkFile(file: string, fault: (text: string) => void): void {
  const { client } = openConnection(file)
  const integrity = client.pragma('integrity_check', { simple: true })
  if (integrity !== 'ok') fault(`integrity: ${String(integrity)}`)
  if ((client.pragma('foreign_key_check') as readonly unknown[]).length > 0) fault('references are broken')
  client.close()
}
