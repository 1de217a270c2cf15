import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadReaderParts } from '../io/engine.ts'
import { paths } from '../io/paths.ts'
import { featuresOf } from '../model/features.ts'
import { type Judged, readJudged } from '../model/judged.ts'
import { type Case, EXAMPLES, type Trained, trainLabel, votesOf } from '../model/train.ts'
import { MANNERS, SEEN, type VotedLabel } from '../model/voted.ts'
import { readExample } from '../rules/example-situation.ts'
import { replyRules } from '../rules/index.ts'
import { type Reader, readerOf, readInput } from '../scoring/read-input.ts'
import type { Judgement } from '../scoring/report.ts'

/** What a careful reader said of a label; undefined where it was left out. */
const TRUTH: Readonly<Record<VotedLabel, (labels: Partial<Judgement>) => boolean | undefined>> = {
  ownership: (labels) => labels.ownership,
  acknowledges: (labels) => labels.acknowledges,
  next_step: (labels) => labels.next_step,
  defensive: (labels) => labels.defensive,
  discourteous: (labels) => labels.discourteous,
  canned: (labels) => labels.canned,
  hollow: ({ apology }) => apology && apology === 'hollow',
  sincere: ({ apology }) => apology && apology === 'sincere',
}

/**
 * `npm run train`: fits the models that vote with the rules from data/training and writes data/models/votes.json. Shows
 * for each label how well rules and votes judge writers that were held out: one file of data/training is one writer.
 */
async function train(): Promise<void> {
  const read = await readTraining()
  const trained = Object.fromEntries(
    (Object.keys(SEEN) as VotedLabel[]).map((label) => [
      label,
      trainLabel(casesOf(label, read), MANNERS[label]),
    ]),
  )
  for (const [label, result] of Object.entries(trained)) console.log(lineOf(label, result))
  console.log(apologyLine(trained, read))
  await writeFile(paths.models, `${JSON.stringify(votesOf(trained), null, 1)}\n`)
}

interface Read extends Pick<Judged, 'input' | 'labels'> {
  readonly writer: string
  readonly features: Case['features']
  readonly seen: Readonly<Record<VotedLabel, boolean>>
}

async function readTraining(): Promise<readonly Read[]> {
  const reader = readerOf({ ...(await loadReaderParts({ tagger: true })), models: {} })
  const files = (await readdir(paths.training)).filter((file) => file.endsWith('.jsonl')).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(paths.training, file), 'utf8')))
  const written = texts.flatMap((text, i) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => read(readJudged(line), (files[i] ?? '').replace('.jsonl', ''), reader)),
  )
  return [...written, ...ruleExamples().map((judged) => read(judged, EXAMPLES, reader))]
}

function read(judged: Pick<Judged, 'input' | 'labels'>, writer: string, reader: Reader): Read {
  const { reading } = readInput(judged.input, reader)
  const seen = Object.entries(SEEN).map(([label, see]) => [label, see(reading).length > 0])
  return { ...judged, writer, features: featuresOf(reading), seen: Object.fromEntries(seen) }
}

/** The rules' own examples are judged as well: one that a rule flags has the label it sets, one that it passes has not. */
function ruleExamples(): readonly Pick<Judged, 'input' | 'labels'>[] {
  return replyRules.flatMap(({ sets, examples: { flags, passes } }) => {
    if (!sets) return []
    const without = sets.apology ? {} : Object.fromEntries(Object.keys(sets).map((label) => [label, false]))
    return [
      ...flags.map((example) => ({ input: readExample(example).input, labels: sets })),
      ...passes.map((example) => ({ input: readExample(example).input, labels: without })),
    ]
  })
}

function casesOf(label: VotedLabel, read: readonly Read[]): readonly Case[] {
  return read.flatMap(({ labels, writer, features, seen }) => {
    const holds = TRUTH[label](labels)
    return holds === undefined
      ? []
      : [{ writer, holds, byRules: seen[label], features, share: writer === EXAMPLES ? 0.9 : 1 }]
  })
}

/** The three-way label that two votes make: macro-F1 over none, sincere and hollow. */
function apologyLine({ sincere, hollow }: Readonly<Record<string, Trained>>, read: readonly Read[]): string {
  const judged = read.filter(({ labels }) => labels.apology !== undefined)
  const rows = judged.flatMap(({ labels, writer, seen }, i) => {
    if (writer === EXAMPLES) return []
    const said = hollow?.says[i] ? 'hollow' : sincere?.says[i] ? 'sincere' : 'none'
    const byRules = seen.hollow ? 'hollow' : seen.sincere ? 'sincere' : 'none'
    return [{ truth: labels.apology, said, byRules }]
  })
  const macro = (of: 'said' | 'byRules') => {
    const scores = ['none', 'sincere', 'hollow'].map((value) => {
      const hit = rows.filter((row) => row.truth === value && row[of] === value).length
      const wrong = rows.filter((row) => (row.truth === value) !== (row[of] === value)).length
      return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong)
    })
    return (scores.reduce((sum, one) => sum + one, 0) / scores.length).toFixed(3)
  }
  return `apology       rules ${macro('byRules')}  voted ${macro('said')}  (macro-F1 of none, sincere, hollow)`
}

function lineOf(label: string, { rules, voted, model, byWriter }: Trained): string {
  const chosen = model ? `adds from ${model.add}, keeps from ${model.keep}` : 'stays with the rules'
  const writers = [...byWriter].map(([writer, f1]) => `${writer} ${f1.toFixed(2)}`).join('  ')
  return `${label.padEnd(13)} rules ${rules.toFixed(3)}  voted ${voted.toFixed(3)}  ${chosen.padEnd(30)}  ${writers}`
}

await train()
