import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Disclosure } from '../acts/disclosure.ts'
import { disclosures } from '../acts/disclosures.ts'
import { loadReaderParts } from '../io/engine.ts'
import { packageRoot, paths } from '../io/paths.ts'
import { readJudged } from '../model/judged.ts'
import { readerOf, readInput } from '../scoring/read-input.ts'

/** `npm run leaks`: measures on data/training how often a likely leak is one, and writes src/rules/likely-leaks.ts. */
async function measure(): Promise<void> {
  const reader = readerOf({ ...(await loadReaderParts({ tagger: true })), models: {} })
  const counts = new Map<string, { right: number; found: number }>()
  for (const { input, labels } of (await trainingLines()).map((line) => readJudged(line))) {
    const { reading } = readInput(input, reader)
    const leaks = (labels.pii_disclosed ?? []).map((leak) => ({
      ...leak,
      start: input.reply.indexOf(leak.text),
    }))
    for (const found of disclosures(reading).filter((one) => one.how === 'likely')) {
      const count = counts.get(found.type) ?? { right: 0, found: 0 }
      count.found++
      if (leaks.some((leak) => isSame(found, leak))) count.right++
      counts.set(found.type, count)
    }
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = rows.map(([type, { right, found }]) => `  ${type}: { right: ${right}, found: ${found} },`)
  await writeFile(join(packageRoot, 'src/rules/likely-leaks.ts'), `${HEAD}${lines.join('\n')}\n}\n`)
  for (const [type, { right, found }] of rows) console.log(`${type.padEnd(14)} ${right} of ${found}`)
}

const HEAD = `// Written by \`npm run leaks\` from data/training; do not edit.

/** How many likely leaks of each type were leaks by the annotation guide, in the training data. */
export const LIKELY_LEAKS: Readonly<Record<string, { readonly right: number; readonly found: number }>> = {
`

async function trainingLines(): Promise<readonly string[]> {
  const files = (await readdir(paths.training)).filter((file) => file.endsWith('.jsonl')).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(paths.training, file), 'utf8')))
  return texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''))
}

/** The same type, and at least half of the longer span in common: what score.mjs counts as found. */
function isSame(found: Disclosure, leak: { type: string; text: string; start: number }): boolean {
  const end = leak.start + leak.text.length
  const shared = Math.min(found.end, end) - Math.max(found.start, leak.start)
  return leak.type === found.type && shared * 2 >= Math.max(found.end - found.start, leak.text.length)
}

await measure()
