import { type Accuracy, fromRounds, setFigures } from '../../src/accuracy/accuracy.ts'
import { type Round, roundOf } from '../../src/accuracy/rounds.ts'
import { type Compared, tallyOf } from '../../src/accuracy/tally.ts'

const compared: readonly Compared[] = [
  {
    reply: 'Sorry Mila, our mistake.',
    labels: { apology: 'sincere', ownership: true, defensive: false, overall: 4 },
    judgement: { apology: 'sincere', ownership: true, defensive: true, overall: 1 },
  },
  {
    reply: 'Noted.',
    labels: { apology: 'none', ownership: false, defensive: true, overall: 2 },
    judgement: { apology: 'none', ownership: false, defensive: true, overall: 2 },
  },
]
const tallies = tallyOf(compared)

/** A round of two replies by its name. */
export const sampleRound = (name: string, more: Partial<Round> = {}): Round =>
  roundOf({
    name,
    kind: 'written',
    date: '2026-11-21',
    commit: 'abc1234',
    writer: 'a baker',
    items: 2,
    tallies,
    ...more,
  })

const figures = setFigures(tallies, compared.length)

/** Figures as they are before anything outside the repository was measured. */
export const accuracy: Accuracy = {
  ...fromRounds([sampleRound('round-1'), sampleRound('round-2', { note: 'Counted again.' })]),
  known: { dev: figures, crossValidated: figures },
  pairs: null,
  cheats: null,
  real: null,
  structured: null,
}

const pairs = [
  { label: 'apology', pairs: 3, right: 2 },
  { label: 'all', pairs: 3, right: 2 },
] as const
const cheats = { cheats: 40, passed: 2, honest: 10, blocked: 1 }
const measured = { date: '2026-11-22', commit: 'def5678' }

/** The same with all there can be. */
export const fullAccuracy: Accuracy = {
  ...accuracy,
  ...fromRounds([
    sampleRound('round-1'),
    sampleRound('pairs-1', { kind: 'pairs', pairs }),
    sampleRound('cheats-1', { kind: 'cheats', cheats }),
    sampleRound('real-1', { kind: 'real' }),
  ]),
  pairs,
  cheats,
  real: { ...figures, ...measured },
  structured: { ...measured, types: [{ type: 'all', precision: 0.99, recall: 0.98, f2: 0.982, seen: 400 }] },
}
