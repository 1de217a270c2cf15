import { cpus } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/io/paths.ts'
import { longReply, shortReplies } from './corpus.ts'
import { median, ratesOf, wholeRun } from './measure.ts'
import { openBuiltEngine, TOOLS } from './tools.ts'

/*
 * `npm run bench`: how fast a full lint is, beside what one would pick instead, in one run on one thread: each tool has its own
 * process, and only one of them works at a time. Absolute figures move with the machine; the ratio to write-good is what counts.
 */
const inputs = await shortReplies()
// The processor belongs to the figures: most of write-good's time is one expression of 700 clichés, which one machine ran five times as fast as another.
const [processor] = cpus()
console.log(
  `${inputs.length} replies of 100 to 400 characters, one thread, Node ${process.versions.node}, ${processor?.model}`,
)
const rates = await ratesOf(
  TOOLS.map(({ name }) => name),
  20,
)
const reference = rates.get('write-good')?.perSecond ?? Number.NaN
console.log(
  'hotseat judges each reply in its situation: brand, customer and thread are read and compared. The others get the reply',
)
console.log(
  'alone, which is all they ask for; "reply alone" is hotseat given no more. It keeps nothing of one reply for the next but words.\n',
)
console.log(`${'tool'.padEnd(28)} replies/s    p50 ms    p99 ms   x write-good`)
for (const [name, { perSecond, p50, p99 }] of rates) {
  const cells = [perSecond.toFixed(0), p50.toFixed(3), p99.toFixed(2), (perSecond / reference).toFixed(2)]
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join(''))
}

const cli = join(packageRoot, 'dist', 'src', 'cli', 'main.js')
const bare = wholeRun(['-e', ''], '')
console.log(`\nfirst result after the start of the process (bare node ${bare.toFixed(0)} ms)`)
for (const [name, draft] of [
  ['a draft without the tagger', 'Sorry about the wait. We have posted a new lamp today.'],
  ['a draft that needs it', 'Thanks, Mark. Will mark it as done.'],
] as const) {
  const took = wholeRun([cli, 'lint'], draft)
  console.log(
    `${name.padEnd(28)}${took.toFixed(0).padStart(8)} ms ${(took / bare).toFixed(1).padStart(6)} x bare node`,
  )
}

console.log('\ntime as a reply grows')
const engine = await openBuiltEngine()
// Warm, as a server is.
for (let round = 0; round < 4; round++) engine.lintAll(inputs)
const lengths = [250, 500, 1000, 2000, 4000]
for (const length of lengths) {
  const input = longReply(inputs, length)
  const runs = Array.from({ length: 40 }, () => {
    const started = performance.now()
    engine.lint(input)
    return performance.now() - started
  })
  const took = median(runs.slice(10))
  console.log(`${`${length} characters`.padEnd(28)}${took.toFixed(2).padStart(8)} ms`)
}
