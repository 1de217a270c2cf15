import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadReaderParts } from '../io/engine.ts'
import { paths } from '../io/paths.ts'
import { featuresOf } from '../model/features.ts'
import { type Judged, readJudged } from '../model/judged.ts'
import { type Case, trainLabel, votesOf } from '../model/train.ts'
import { LABELS, type VotedLabel } from '../model/voted.ts'
import { type Reader, readerOf, readInput } from '../scoring/read-input.ts'

/** `npm run train`: fits the models that vote with the rules from data/training and writes data/models/votes.json. */
async function train(): Promise<void> {
  const reader = readerOf({ ...(await loadReaderParts({ tagger: true })), models: {} })
  const judged = await readTraining()
  const trained = Object.fromEntries(
    (Object.keys(LABELS) as VotedLabel[]).map((label) => [label, trainLabel(casesOf(label, judged, reader))]),
  )
  for (const [label, { rules, voted, model }] of Object.entries(trained)) {
    const chosen = model ? `adds from ${model.add}` : 'stays with the rules'
    console.log(`${label.padEnd(14)} rules ${rules.toFixed(3)}  voted ${voted.toFixed(3)}  ${chosen}`)
  }
  await writeFile(paths.models, `${JSON.stringify(votesOf(trained), null, 1)}\n`)
}

async function readTraining(): Promise<readonly Judged[]> {
  const files = (await readdir(paths.training)).filter((file) => file.endsWith('.jsonl')).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(paths.training, file), 'utf8')))
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readJudged),
  )
}

function casesOf(label: VotedLabel, judged: readonly Judged[], reader: Reader): readonly Case[] {
  return judged.flatMap(({ input, labels, situation }) => {
    const holds = LABELS[label].truth(labels)
    if (holds === undefined) return []
    const { reading } = readInput(input, reader)
    return [
      {
        situation,
        holds,
        byRules: LABELS[label].byRules(reading),
        features: [...featuresOf(reading).keys()],
      },
    ]
  })
}

await train()
