import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../src/io/paths.ts'

const IMPORT = /^(?:import|export)\s(?!type\b)[^'"]*?from '([^']+)'/gm

/** Packages that a file loads before it does anything: its static imports, and theirs. */
function packagesBehind(entry: string): ReadonlySet<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      if (from.startsWith('.')) visit(join(dirname(file), from))
      else if (!from.startsWith('node:')) packages.add(from)
    }
  }
  visit(join(packageRoot, entry))
  return packages
}

it.each(['src/cli/pii.ts', 'src/cli/redact.ts'])('%s waits for no package but the IBAN table', (entry) => {
  expect([...packagesBehind(entry)]).toEqual(['ibantools'])
})

it.each(['src/cli/run.ts', 'src/cli/lint.ts', 'src/cli/lint-jsonl.ts', 'src/io/engine.ts'])(
  '%s waits for no zod, no YAML, no tagger and no phone book',
  (entry) => {
    const heavy = ['zod', 'yaml', 'compromise', 'libphonenumber-js', 'libphonenumber-js/max', 'hono']
    expect([...packagesBehind(entry)].filter((name) => heavy.includes(name))).toEqual([])
  },
)
