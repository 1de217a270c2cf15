import { type Reader, readInput } from '../scoring/read-input.ts'
import { featuresOf } from './features.ts'
import type { Judged } from './judged.ts'
import type { Case } from './train.ts'
import { LABELS, type VotedLabel } from './voted.ts'

/** What training a label needs of judged replies; those without the label are left out. The reader must hold no models. */
export function casesOf(label: VotedLabel, judged: readonly Judged[], reader: Reader): readonly Case[] {
  return judged.flatMap(({ input, labels, situation }) => {
    const holds = LABELS[label].truth(labels)
    if (holds === undefined) return []
    const { reading } = readInput(input, reader)
    const features = [...featuresOf(reading).keys()]
    return [{ situation, holds, byRules: LABELS[label].byRules(reading), features }]
  })
}
