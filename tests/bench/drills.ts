import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseFile, packageRoot } from '../../src/io/paths.ts'
import { openPages } from './live-load.ts'
import { changesOf, seedDrills } from './seed-drills.ts'

/*
 * `npm run bench:drills`: how late posts come when many drills are live on one process. Each drill has its live page open and gives the
 * signs that a browser gives; nobody types. Lateness is from the moment at which a post is due to the moment at which its page has it.
 */
const SETTLE_MS = 10_000
const MEASURE_MS = 90_000
/** What has not come by then is lost. */
const LOST_MS = 15_000

const counts = process.argv.slice(2).map(Number)
const changes = await changesOf()
console.log('  drills   posts   p50 ms   p99 ms   max ms    lost   memory MB   server CPU')
for (const count of counts.length > 0 ? counts : [1_000, 10_000]) await measure(count)

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hotseat-bench-'))
  const drills = await seedDrills(databaseFile(folder), count)
  const server = spawn(process.execPath, [join(packageRoot, 'dist', 'src', 'cli', 'main.js'), 'serve'], {
    env: { ...process.env, HOTSEAT_DATA: folder, PORT: '0', HOTSEAT_URL: '' },
  })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (data: Buffer) => {
        const said = /Hotseat is at (http:\/\/\S+)/.exec(data.toString())?.[1]
        if (said) resolve(said.replace('localhost', '127.0.0.1'))
      })
      server.stderr.pipe(process.stderr)
      server.once('exit', () => reject(new Error('The server did not start; npm run build?')))
    })
    const pages = await openPages(url, drills)
    await wait(SETTLE_MS)
    const from = Date.now()
    const cpu = processorTime(server.pid)
    await wait(MEASURE_MS)
    const to = Date.now()
    const busy = (processorTime(server.pid) - cpu) / (to - from)
    await wait(LOST_MS)
    const memory = memoryOf(server.pid)
    const late: number[] = []
    let lost = 0
    for (const { id, slug, startedAt } of drills)
      for (const offset of changes.get(slug) ?? []) {
        const due = startedAt + offset
        if (due < from || due > to) continue
        const came = pages.heard.get(id)?.find((time) => time >= due)
        if (came === undefined) lost++
        else late.push(came - due)
      }
    pages.close()
    late.sort((a, b) => a - b)
    const at = (share: number) =>
      late[Math.min(late.length - 1, Math.floor(late.length * share))] ?? Number.NaN
    const cells = [count, late.length, at(0.5), at(0.99), at(1), lost].map((cell) => String(cell).padStart(8))
    console.log(
      `${cells.join(' ')} ${memory.toFixed(0).padStart(11)} ${`${(busy * 100).toFixed(0)} %`.padStart(12)}`,
    )
  } finally {
    const gone = once(server, 'exit')
    if (server.exitCode === null) {
      server.kill('SIGKILL')
      await gone
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Most memory a process ever held, in MB. */
function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024
}

/** Milliseconds of processor time that a process has had. */
function processorTime(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
