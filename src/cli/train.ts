import { writeFile } from 'node:fs/promises'
import { loadReaderParts } from '../io/engine.ts'
import { paths } from '../io/paths.ts'
import { readTraining } from '../io/read-judged.ts'
import { casesOf, type Read, readAll } from '../model/cases.ts'
import { EXAMPLES } from '../model/judged.ts'
import { type Trained, trainLabel, votesOf } from '../model/train.ts'
import { MANNERS, SEEN, type VotedLabel } from '../model/voted.ts'
import { readerOf } from '../scoring/read-input.ts'
import { ruleExamples } from './rule-examples.ts'

/**
 * `npm run train`: fits the models that vote with the rules from data/training and writes data/models/votes.json. Shows
 * for each label how well rules and votes judge writers that were held out: one file of data/training is one writer.
 */
async function train(): Promise<void> {
  const reader = readerOf({ ...(await loadReaderParts({ tagger: true })), models: {} })
  const read = readAll([...(await readTraining()), ...ruleExamples()], reader)
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
