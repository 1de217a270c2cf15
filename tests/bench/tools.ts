import { createRequire } from 'node:module'
import { join } from 'node:path'
import { packageRoot } from '../../src/io/paths.ts'
import type { Engine } from '../../src/scoring/engine.ts'
import type { LintInput } from '../../src/situation/situation.ts'

/** Something that judges a reply, and what it takes to have it ready. */
export interface Tool {
  readonly name: string
  /** Made ready once, as a server makes it. */
  open(): Promise<(input: LintInput) => unknown>
}

const require = createRequire(import.meta.url)

/** The scorer as it is installed: what runs from the sources carries the marks of the tool that translates them on the way. */
export async function openBuiltEngine(): Promise<Engine> {
  const built = join(packageRoot, 'dist', 'src', 'io', 'engine.js')
  const { openEngine } = (await import(built)) as typeof import('../../src/io/engine.ts')
  return openEngine({ tagger: true })
}

const hotseat: Tool = {
  name: 'hotseat, full lint',
  open: async () => {
    const engine = await openBuiltEngine()
    return (input) => engine.lint(input)
  },
}

const writeGood: Tool = {
  name: 'write-good',
  open: async () => {
    const check = require('write-good') as (text: string) => unknown
    return ({ reply }) => check(reply)
  },
}

const alex: Tool = {
  name: 'alex',
  open: async () => {
    const { text } = (await import('alex')) as { text: (text: string) => unknown }
    return ({ reply }) => text(reply)
  },
}

const textlint: Tool = {
  name: 'textlint, write-good rules',
  open: async () => {
    const { TextlintKernel } = await import('@textlint/kernel')
    const kernel = new TextlintKernel()
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: ownDefault(await import('@textlint/textlint-plugin-text')) }],
      rules: [{ ruleId: 'write-good', rule: ownDefault(require('textlint-rule-write-good')) }],
    }
    return ({ reply }) => kernel.lintText(reply, options as Parameters<typeof kernel.lintText>[1])
  },
}

/** CommonJS and ES modules put what they export in different depths. */
function ownDefault(module: unknown): unknown {
  const inner = (module as { default?: unknown }).default
  return inner === undefined ? module : ownDefault(inner)
}

export const TOOLS: readonly Tool[] = [hotseat, writeGood, alex, textlint]
