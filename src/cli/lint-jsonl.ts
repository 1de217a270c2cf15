import { createReadStream } from 'node:fs'
import { type Line, readLines } from '../io/read-lines.ts'
import { whyUnread } from '../io/read-text.ts'
import type { Report, Severity } from '../scoring/report.ts'
import { parseSetLine } from '../situation/parse.ts'
import type { LintInput } from '../situation/situation.ts'
import { fails } from './fail-on.ts'
import { createJudge, type OpenEngine } from './judge.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

/** What sets hold for those who measure the scorer: it must never see them. */
const GOLD = ['labels', 'trap', 'flips', 'pair']

const MOST_BYTES = 1_000_000

type Judge = (input: LintInput) => Promise<Report>
type Judged = { readonly id: string; readonly report: Report } | { readonly problems: readonly string[] }

/** `hotseat lint --jsonl FILE`: one line out per line in, in the same order. Lines that cannot be read are told at once. */
export async function lintJsonl(
  file: string,
  failOn: Severity | undefined,
  terminal: Terminal,
  open: OpenEngine,
): Promise<number> {
  const judge = createJudge(open)
  const seen = { unread: false, failing: false }
  try {
    for await (const line of readLines(file === '-' ? terminal.input : createReadStream(file), MOST_BYTES)) {
      const judged = await judgeLine(line, judge)
      if (judged === 'blank') continue
      if ('problems' in judged) {
        for (const problem of judged.problems) terminal.err(`${file}:${line.number}: ${problem}\n`)
        seen.unread = true
        continue
      }
      const { id, report } = judged
      const { judgement, verdict, score } = report
      await terminal.out(`${JSON.stringify({ id, judgement, verdict, score })}\n`)
      if (failOn && fails(report, failOn)) seen.failing = true
    }
  } catch (error) {
    return misuse(terminal, 'lint', `${file} ${whyUnread(error)}.`)
  }
  if (seen.unread) return EXIT.misuse
  return seen.failing ? EXIT.found : EXIT.fine
}

async function judgeLine({ read }: Line, judge: Judge): Promise<Judged | 'blank'> {
  if (!read.ok) return { problems: [`the line ${read.problem}`] }
  if (read.text.trim() === '') return 'blank'
  const value = parseJson(read.text)
  if (value === NOT_JSON) return { problems: ['the line is not valid JSON'] }
  const parsed = parseSetLine(withoutGold(value))
  if (!parsed.ok) return { problems: parsed.problems.map((problem) => problem.message) }
  try {
    return { id: parsed.value.id, report: await judge(parsed.value.input) }
  } catch (error) {
    const name = error instanceof Error ? error.message.split('\n')[0] : 'unknown'
    return { problems: [`could not be judged, which is a fault of Hotseat's own: ${name}`] }
  }
}

const NOT_JSON = Symbol('not JSON')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return NOT_JSON
  }
}

function withoutGold(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !GOLD.includes(key)))
}
