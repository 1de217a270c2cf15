import { openEngine } from '../../src/io/engine.ts'
import { PARTS, pagesOf, sizesOf } from '../support/drill-parts.tsx'
import { committed, SLUGS } from '../support/plays/committed.ts'

/*
 * `npm run bench:parts`: what is swapped in a drill, over every moment of a good trainee's play of every scenario. Largest size as it is and
 * packed, and the server's time to draw it: rounds of all parts in turn, so that whatever else the machine does falls on all of them.
 */
const WARM_UP = 1
const ROUNDS = 4

const engine = await openEngine({ tagger: true })
const pages = SLUGS.flatMap((slug) => pagesOf(committed(slug), engine))
const times = new Map(Object.keys(PARTS).map((name) => [name, [] as number[]]))
for (let round = 0; round < WARM_UP + ROUNDS; round++)
  for (const page of pages)
    for (const [name, draw] of Object.entries(PARTS)) {
      const started = performance.now()
      draw(page)
      if (round >= WARM_UP) times.get(name)?.push(performance.now() - started)
    }

console.log(`${pages.length} pages, ${ROUNDS} rounds`)
console.log('part                  largest B   packed B   where                     p50 ms   p99 ms')
for (const [name, draw] of Object.entries(PARTS)) {
  const sizes = pages.map((page) => ({ ...sizesOf(draw(page)), slug: page.scenario.slug }))
  const largest = sizes.reduce((most, one) => (one.packed > most.packed ? one : most))
  const sorted = (times.get(name) ?? []).toSorted((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(2).padStart(9)
  console.log(
    `${name.padEnd(20)} ${String(largest.raw).padStart(10)} ${String(largest.packed).padStart(10)}   ${largest.slug.padEnd(23)}${at(0.5)}${at(0.99)}`,
  )
}
