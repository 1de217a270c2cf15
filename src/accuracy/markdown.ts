import type { Accuracy } from './accuracy.ts'
import type { Figure } from './figures.ts'
import { LIMITS, READERS } from './limits.ts'
import type { PairFigure } from './pairs.ts'
import type { Round } from './rounds.ts'
import { LABELS } from './tally.ts'

/** Markers between which a generated part of a page stands. */
const marksOf = (name: string) => ({
  begin: `<!-- ${name}: written by npm run accuracy, do not edit -->`,
  end: `<!-- end of ${name} -->`,
})

/** The page with the part between its markers replaced. Throws when the markers are not there. */
export function withPart(page: string, name: string, part: string): string {
  const { begin, end } = marksOf(name)
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the markers "${begin}" and "${end}" are missing`)
  return `${page.slice(0, from + begin.length)}\n${part}${page.slice(to)}`
}

/** The README's section: first contacts are the headline, known sets one line. */
export function readmePart(accuracy: Accuracy): string {
  const { firstContacts, rounds, known, goodReplies } = accuracy
  const written = rounds.filter((round) => round.kind === 'written')
  const means = written.map((round) => two(round.mean))
  const lines = [
    `On first contact with replies that nobody had tuned it on, it agreed with careful readers at ${listed(means)} in ${means.length} rounds`,
    `(mean over the guide's labels; [the rounds](data/training/ROUNDS.md)); two readers agree at ${READERS.written}.`,
    ...onReal(rounds),
    ...outside(accuracy),
    `The last ${firstContacts.rounds.length} written rounds together (${firstContacts.items} replies), label by label:`,
    '',
    '| label | agreement | precision | recall | kappa | seen |',
    '|---|---|---|---|---|---|',
    ...firstContacts.labels.map(rowOf),
    '',
    'Agreement is F1; over the values for `apology` and `handoff_fit`, over the members for lists, Spearman for `overall`.',
    `Of ${goodReplies.seen} replies that readers grade 4 or better, it blocked ${goodReplies.blocked}. On sets it was built with it reaches ${two(known.dev.mean)} (development set)`,
    `and ${two(known.crossValidated.mean)} (training set, its models cross-validated); ${ownSuites(accuracy)}. These are not its accuracy.`,
    '',
    ...LIMITS.map((limit) => `- ${limit}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Replies that brands posted, met for the first time. */
function onReal(rounds: Accuracy['rounds']): readonly string[] {
  const real = rounds.filter((round) => round.kind === 'real')
  if (real.length === 0) return []
  const means = listed(real.map((round) => two(round.mean)))
  return [
    `With replies that brands really posted, met for the first time, at ${means}; two readers at ${READERS.real}.`,
  ]
}

const rowOf = ({ label, score, precision, recall, kappa, seen }: Figure): string =>
  `| \`${label}\` | ${[score, precision, recall, kappa].map(two).join(' | ')} | ${seen} |`

function outside({ real, structured }: Accuracy): readonly string[] {
  const types = structured?.types.find(({ type }) => type === 'all')
  return [
    real
      ? `On ${real.items} replies that brands really posted it reaches ${two(real.mean)}, where readers reach ${READERS.real}; they were read while it was built, so this is no first contact.`
      : '',
    types
      ? `Structured identifiers in ${types.seen} foreign places: precision ${two(types.precision)}, recall ${two(types.recall)}.`
      : '',
  ].filter((sentence) => sentence !== '')
}

function ownSuites({ pairs, cheats }: Accuracy): string {
  const all = pairs?.find((row) => row.label === 'all')
  const told = [
    all ? `of its minimal pairs ${all.right} of ${all.pairs} are right on both sides` : '',
    cheats ? `of ${cheats.cheats} cheats ${cheats.passed} get through` : '',
  ].filter((part) => part !== '')
  return told.length > 0 ? told.join(', ') : 'minimal pairs and cheats are not measured yet'
}

/** The table of ROUNDS.md: a column a round; below it the rounds of pairs and cheats. */
export function roundsPart(rounds: readonly Round[]): string {
  const judged = rounds.filter(({ kind }) => kind === 'written' || kind === 'real')
  const row = (name: string, cell: (round: Round) => string) =>
    `| ${[name, ...judged.map(cell)].join(' | ')} |`
  const lines = [
    row('label', ({ name }) => name.replace(/-/g, ' ')),
    `|${'---|'.repeat(judged.length + 1)}`,
    row('date', ({ date }) => date),
    row('commit', ({ commit }) => commit),
    row('writer', ({ writer }) => writer.replace(/\|/g, '/')),
    row('replies', ({ items }) => String(items)),
    ...LABELS.map((label) => row(label, ({ figures }) => two(figures[label]))),
    row('**mean agreement**', ({ mean }) => `**${mean.toFixed(3)}**`),
    ...rounds.flatMap(suiteLines),
  ]
  return `${lines.join('\n')}\n`
}

function suiteLines({ name, date, commit, writer, pairs, cheats }: Round): readonly string[] {
  const about = `${name} (${date}, ${commit}, ${writer})`
  if (pairs) return ['', `${about}: minimal pairs right on both sides: ${pairs.map(pairCell).join(', ')}.`]
  if (cheats)
    return [
      '',
      `${about}: ${cheats.passed} of ${cheats.cheats} cheats above overall 2; ${cheats.blocked} of ${cheats.honest} honest replies blocked.`,
    ]
  return []
}

const pairCell = ({ label, right, pairs }: PairFigure): string => `${label} ${right}/${pairs}`

const two = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2))

const listed = (values: readonly string[]): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`
