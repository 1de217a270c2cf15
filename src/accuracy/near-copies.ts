/*
 * Whether two replies are copies of each other but for names and numbers. Training data must hold none: a model that is trained
 * and measured on copies is measured on what it has seen.
 */

/** A reply with an id to name it by. Replies of one pair differ in a few words on purpose and are not held against each other. */
export interface Named {
  readonly id: string
  readonly reply: string
  readonly pair?: string | undefined
}

export interface Copy {
  readonly one: string
  readonly other: string
  /** Share of the runs of four words in common, or the eight words in a row. */
  readonly share: number
  readonly words: string
}

/** Two replies may share so much of their runs of four words. */
const MOST_SHARED = 0.4
/** Replies with fewer runs of four words are too short to tell. */
const LEAST_RUNS = 3
const FOUR = 4
const EIGHT = 8

/** Pairs that share more than 40% of their runs of four words, among each other. */
export function nearCopies(replies: readonly Named[]): readonly Copy[] {
  const runs = replies.map(({ reply }) => runsOf(masked(reply), FOUR))
  return replies.flatMap((one, i) =>
    replies.slice(i + 1).flatMap((other, k) => {
      if (one.pair !== undefined && one.pair === other.pair) return []
      const shared = sharedShare(runs[i] as Runs, runs[i + 1 + k] as Runs)
      return shared > MOST_SHARED ? [{ one: one.id, other: other.id, share: shared, words: '' }] : []
    }),
  )
}

/** Replies that share eight words in a row with one of `known`; the first such run of each. */
export function sharedRuns(replies: readonly Named[], known: readonly Named[]): readonly Copy[] {
  const owners = new Map<string, string>()
  for (const { id, reply } of known)
    for (const run of runsOf(masked(reply), EIGHT)) if (!owners.has(run)) owners.set(run, id)
  return replies.flatMap(({ id, reply }) => {
    const words = [...runsOf(masked(reply), EIGHT)].find((run) => owners.has(run))
    return words === undefined ? [] : [{ one: id, other: owners.get(words) ?? '', share: 1, words }]
  })
}

/** Words with names and numbers masked, so that a copy with another name is still a copy. */
function masked(reply: string): readonly string[] {
  return reply.split(/[^\p{L}\p{N}'’]+/u).flatMap((word, i) => {
    if (word === '') return []
    if (/\d/.test(word)) return ['#']
    return [i > 0 && /^\p{Lu}\p{Ll}/u.test(word) ? 'Name' : word.toLowerCase()]
  })
}

type Runs = ReadonlySet<string>

function runsOf(words: readonly string[], length: number): Runs {
  const starts = words.slice(0, Math.max(0, words.length - length + 1))
  return new Set(starts.map((_, i) => words.slice(i, i + length).join(' ')))
}

/** How much of the shorter reply's runs the other has; 0 when it is too short to tell. */
function sharedShare(a: Runs, b: Runs): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size < LEAST_RUNS) return 0
  let shared = 0
  for (const run of few) if (many.has(run)) shared++
  return shared / few.size
}
