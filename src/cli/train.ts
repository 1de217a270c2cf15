import { writeFile } from 'node:fs/promises'
import { loadReaderParts } from '../io/engine.ts'
import { paths } from '../io/paths.ts'
import { readTraining } from '../io/read-judged.ts'
import { casesOf } from '../model/cases.ts'
import { trainLabel, votesOf } from '../model/train.ts'
import { LABELS, type VotedLabel } from '../model/voted.ts'
import { readerOf } from '../scoring/read-input.ts'

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

await train()
