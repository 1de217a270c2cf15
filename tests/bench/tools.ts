import { createRequire } from 'node:module'
import { join } from 'node:path'
import { packageRoot } from '../../src/io/paths.ts'
import type { Engine } from '../../src/scoring/engine.ts'
import { parseLintRequest } from '../../src/situation/parse.ts'
import type { LintInput } from '../../src/situation/situation.ts'

/** Something that judges replies, and what it takes to have it ready. */
export interface Tool {
  readonly name: string
  /** How many replies it is given at a time. */
  readonly together: number
  /** Made ready once, as a server makes it. */
  open(): Promise<(inputs: readonly LintInput[]) => unknown>
}

const require = createRequire(import.meta.url)

/** The scorer as it is installed: what runs from the sources carries the marks of the tool that translates them on the way. */
export function openBuiltEngine(): Promise<Engine> {
  opened ??= openOnce()
  return opened
}

/** One for all measurements, as a server has one: of two, each would tell every word anew what the other had told it. */
let opened: Promise<Engine> | undefined

async function openOnce(): Promise<Engine> {
  const built = join(packageRoot, 'dist', 'src', 'io', 'engine.js')
  const { openEngine } = (await import(built)) as typeof import('../../src/io/engine.ts')
  return openEngine({ tagger: true })
}

const hotseat: Tool = {
  name: 'hotseat, one by one',
  together: 1,
  open: async () => {
    const engine = await openBuiltEngine()
    return ([input]) => engine.lint(input as LintInput)
  },
}

/** As `lint --jsonl` judges a file. */
const hotseatMany: Tool = {
  name: 'hotseat, many',
  together: 64,
  open: async () => {
    const engine = await openBuiltEngine()
    return (inputs) => engine.lintAll(inputs)
  },
}

/** Nothing but the reply, as `hotseat lint` reads a draft and as the other tools are given it. */
const hotseatAlone: Tool = {
  name: 'hotseat, reply alone',
  together: 64,
  open: async () => {
    const engine = await openBuiltEngine()
    const alone = new Map<LintInput, LintInput>()
    const bare = (input: LintInput): LintInput => {
      const known = alone.get(input) ?? replyAlone(input.reply)
      alone.set(input, known)
      return known
    }
    return (inputs) => engine.lintAll(inputs.map(bare))
  },
}

function replyAlone(reply: string): LintInput {
  const read = parseLintRequest({ situation: {}, reply })
  if (!read.ok) throw new Error(`"${reply}" is no reply`)
  return read.value
}

const writeGood: Tool = {
  name: 'write-good',
  together: 1,
  open: async () => {
    const check = require('write-good') as (text: string) => unknown
    return ([input]) => check(replyOf(input))
  },
}

const alex: Tool = {
  name: 'alex',
  together: 1,
  open: async () => {
    const { text } = (await import('alex')) as { text: (text: string) => unknown }
    return ([input]) => text(replyOf(input))
  },
}

const textlint: Tool = {
  name: 'textlint, write-good rules',
  together: 1,
  open: async () => {
    const { TextlintKernel } = await import('@textlint/kernel')
    const kernel = new TextlintKernel()
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: ownDefault(await import('@textlint/textlint-plugin-text')) }],
      rules: [{ ruleId: 'write-good', rule: ownDefault(require('textlint-rule-write-good')) }],
    }
    return ([input]) => kernel.lintText(replyOf(input), options as Parameters<typeof kernel.lintText>[1])
  },
}

const replyOf = (input: LintInput | undefined): string => input?.reply ?? ''

/** CommonJS and ES modules put what they export in different depths. */
function ownDefault(module: unknown): unknown {
  const inner = (module as { default?: unknown }).default
  return inner === undefined ? module : ownDefault(inner)
}

export const TOOLS: readonly Tool[] = [hotseat, hotseatMany, hotseatAlone, writeGood, alex, textlint]
