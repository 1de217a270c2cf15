import { createRequire } from 'node:module'
import { openEngine } from '../../src/io/engine.ts'
import type { LintInput } from '../../src/situation/situation.ts'

/** Something that judges a reply, and what it takes to have it ready. */
export interface Tool {
  readonly name: string
  /** Made anew for every round, so that nothing remembers the texts of the round before. */
  open(): Promise<(input: LintInput) => unknown>
}

const require = createRequire(import.meta.url)

const hotseat: Tool = {
  name: 'hotseat, full lint',
  open: async () => {
    const engine = await openEngine({ tagger: true })
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
