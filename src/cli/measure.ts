import type { Half } from '../accuracy/pairs.ts'
import { type StructuredFigure, structuredFigures, type TypedSpan } from '../accuracy/structured.ts'
import { type Compared, isLabel } from '../accuracy/tally.ts'
import { engineWithout, loadReaderParts, readModels } from '../io/engine.ts'
import { readJsonl } from '../io/read-jsonl.ts'
import { readJudgedSet, readTraining } from '../io/read-judged.ts'
import { casesOf, readAll } from '../model/cases.ts'
import { fitModel } from '../model/fit.ts'
import type { Judged } from '../model/judged.ts'
import type { Models } from '../model/linear.ts'
import { groupsOf } from '../model/train.ts'
import type { VotedLabel } from '../model/voted.ts'
import { findPii } from '../pii/find.ts'
import type { Engine } from '../scoring/engine.ts'
import { readerOf } from '../scoring/read-input.ts'
import { readDocument } from '../text/read.ts'
import { loadTextTools } from '../text/tools.ts'
import { ruleExamples } from './rule-examples.ts'

/** A judged set beside what the scorer says. */
export async function compareSet(file: string, engine: Engine): Promise<readonly Compared[]> {
  return compare(await readJudgedSet(file), engine)
}

function compare(judged: readonly Judged[], engine: Engine): readonly Compared[] {
  const reports = engine.lintAll(judged.map(({ input }) => input))
  return judged.map(({ input, labels }, i) => ({
    reply: input.reply,
    labels,
    judgement: reports[i]?.judgement ?? null,
  }))
}

/** The same for minimal pairs: halves share `pair` (or an id but for its last letter); `flips` names the labels aimed at. */
export async function comparePairs(file: string, engine: Engine): Promise<readonly Half[]> {
  const compared = await compareSet(file, engine)
  return (await readJsonl(file)).map((item, i) => ({
    ...(compared[i] as Compared),
    pair: String(item.pair ?? String(item.id).replace(/[-_.]?[ab12]$/, '')),
    flips: [item.flips].flat().filter(isLabel),
  }))
}

/** The training set, every reply judged with models that have read nothing of its writer. Whether and from where a model adds is as shipped. */
export async function compareCrossValidated(): Promise<readonly Compared[]> {
  const [engineOf, shipped, parts, judged] = await Promise.all([
    engineWithout({ tagger: true }),
    readModels(),
    loadReaderParts({ tagger: true }),
    readTraining(),
  ])
  const read = readAll([...judged, ...ruleExamples()], readerOf({ ...parts, models: {} }))
  const without = (group: ReadonlySet<string>): Models =>
    Object.fromEntries(
      Object.entries(shipped).map(([label, { unit, add, keep }]) => {
        const cases = casesOf(label as VotedLabel, read).filter((one) => !group.has(one.writer))
        return [label, { ...fitModel(cases, unit), add, keep }]
      }),
    )
  const groups = groupsOf([...new Set(judged.map(({ writer }) => writer))])
  const engines = new Map(
    groups.flatMap((group) => {
      const engine = engineOf(without(group))
      return [...group].map((writer) => [writer, engine] as const)
    }),
  )
  return judged.flatMap((one) => compare([one], engines.get(one.writer) as Engine))
}

/** Structured personal data in the texts of a set with spans. */
export async function compareStructured(file: string): Promise<readonly StructuredFigure[]> {
  const tools = await loadTextTools({ tagger: false })
  const items = (await readJsonl(file)).map(({ text, spans }, i) => {
    if (typeof text !== 'string' || !Array.isArray(spans))
      throw new Error(`${file}, item ${i + 1}: "text" and "spans" are needed`)
    return { want: spans as readonly TypedSpan[], got: findPii(readDocument(text, tools)) }
  })
  return structuredFigures(items)
}
