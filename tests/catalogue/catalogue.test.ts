import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/io/paths.ts'
import { catalogueOf } from '../../src/rules/catalogue.ts'
import { readExample } from '../../src/rules/example-situation.ts'
import { replyRules } from '../../src/rules/index.ts'
import type { ReplyRule } from '../../src/rules/rule.ts'
import type { Judgement } from '../../src/scoring/report.ts'
import { expectGolden } from '../support/golden.ts'

const folder = join(packageRoot, 'src', 'rules')
const inFolders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) => readdirSync(join(folder, entry.name)).map((file) => `${entry.name}/${file}`))

const LABELS: readonly (keyof Omit<Judgement, 'overall'>)[] = [
  'apology',
  'ownership',
  'defensive',
  'discourteous',
  'names_customer',
  'specific',
  'canned',
  'pii_disclosed',
  'pii_requested',
  'handoff',
  'handoff_fit',
  'acknowledges',
  'next_step',
  'keeps_in_loop',
  'goodwill',
]

/** Rules about absent things point at nothing: their examples carry no marks. */
const pointsAtWords = ({ examples }: ReplyRule): boolean =>
  examples.flags.some((example) => readExample(example).marks.length > 0)

describe('the catalogue of reply rules', () => {
  it('lists every rule file, and every listed rule has its file in the folder of its dimension', () => {
    expect(replyRules.map((rule) => `${rule.dimension}/${rule.id}.ts`).sort()).toEqual([...inFolders].sort())
  })

  it.each(replyRules.map((rule) => rule.id))('%s has a test of its own', (id) => {
    const rule = replyRules.find((one) => one.id === id)
    expect(existsSync(join(packageRoot, 'tests', 'rules', rule?.dimension ?? '', `${id}.test.ts`))).toBe(true)
  })

  it.each(replyRules.map((rule) => [rule.id, rule] as const))(
    '%s has five examples each way and cites a practice',
    (_, rule) => {
      expect(rule.examples.flags.length).toBeGreaterThanOrEqual(5)
      expect(rule.examples.passes.length).toBeGreaterThanOrEqual(5)
      expect(rule.practice).toMatch(/^P([1-9]|1\d|2[0-5])$/)
      expect(rule.why).not.toBe('')
      expect(rule.source).not.toBe('')
    },
  )

  it.each(LABELS)('fills the label %s of the guide', (label) => {
    expect(
      replyRules.some((rule) => rule.collects === label || (rule.sets !== undefined && label in rule.sets)),
    ).toBe(true)
  })

  it('offers edits by at least half of the rules that point at words', () => {
    const pointing = replyRules.filter(pointsAtWords)
    expect(pointing.length).toBeGreaterThan(50)
    expect(pointing.filter((rule) => rule.mend).length).toBeGreaterThanOrEqual(pointing.length / 2)
  })

  it('holds files of less than 80 lines', () => {
    const long = inFolders.filter(
      (file) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').length >= 80,
    )
    expect(long).toEqual([])
  })

  it('is what src/rules/README.md says', () => {
    expectGolden(join(folder, 'README.md'), catalogueOf(replyRules))
  })
})
