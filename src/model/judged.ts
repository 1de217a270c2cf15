import type { Judgement } from '../scoring/report.ts'
import { parseSetLine } from '../situation/parse.ts'
import type { LintInput } from '../situation/situation.ts'

/** A reply with the labels that a careful reader gave it. */
export interface Judged {
  readonly id: string
  /** Replies of one situation share it: they are never on both sides of a fold. */
  readonly situation: string
  /** The file it stands in: models are judged on writers they have not read. */
  readonly writer: string
  readonly input: LintInput
  readonly labels: Partial<Judgement>
}

/** One line of data/training. Throws when it cannot be read: the data are ours. */
export function readJudged(line: string, writer = ''): Judged {
  const { labels, situation, trap, flips, pair, ...item } = JSON.parse(line)
  const parsed = parseSetLine(item)
  if (!parsed.ok)
    throw new Error(
      `${item.id}: ${parsed.problems.map((problem) => `${problem.pointer} ${problem.message}`).join('; ')}`,
    )
  return { id: item.id, situation: situation ?? item.id, writer, input: parsed.value.input, labels }
}

/** Who wrote the rules' examples: always read, never judged by. */
export const EXAMPLES = 'examples'
