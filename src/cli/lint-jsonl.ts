import { createReadStream } from 'node:fs'
import { type Line, readLineGroups } from '../io/read-lines.ts'
import { whyUnread } from '../io/read-text.ts'
import type { Report, Severity } from '../scoring/report.ts'
import { parseSetLine } from '../situation/parse.ts'
import type { LintInput } from '../situation/situation.ts'
import { type Ask, createAsk, type OpenEngine } from './ask-engine.ts'
import { fails } from './fail-on.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

/** What sets hold for those who measure the scorer: it must never see them. */
const GOLD = ['labels', 'trap', 'flips', 'pair']

const MOST_BYTES = 1_000_000

/** A line as an item to judge, or what is wrong with it. */
type Item = { readonly id: string; readonly input: LintInput } | { readonly problems: readonly string[] }

/** `hotseat lint --jsonl FILE`: one line out per line in, in the same order. Lines that come together are judged together. */
export async function lintJsonl(
  file: string,
  failOn: Severity | undefined,
  terminal: Terminal,
  open: OpenEngine,
): Promise<number> {
  const ask = createAsk(open)
  const seen = { unread: false, failing: false }
  const tell = (number: number, problem: string) => {
    terminal.err(`${file}:${number}: ${problem}\n`)
    seen.unread = true
  }
  try {
    const stream = file === '-' ? terminal.input : createReadStream(file)
    for await (const lines of readLineGroups(stream, MOST_BYTES)) {
      const items = lines.map(({ read }) => itemOf(read))
      const reports = await judged(items, ask)
      for (const [i, item] of items.entries()) {
        const number = lines[i]?.number ?? 0
        const report = reports[i]
        if (item === 'blank') continue
        if ('problems' in item) for (const problem of item.problems) tell(number, problem)
        else if (typeof report === 'string') tell(number, report)
        else if (report) {
          const { judgement, verdict, score } = report
          await terminal.out(`${JSON.stringify({ id: item.id, judgement, verdict, score })}\n`)
          if (failOn && fails(report, failOn)) seen.failing = true
        }
      }
    }
  } catch (error) {
    return misuse(terminal, 'lint', `${file} ${whyUnread(error)}.`)
  }
  if (seen.unread) return EXIT.misuse
  return seen.failing ? EXIT.found : EXIT.fine
}

function itemOf(read: Line['read']): Item | 'blank' {
  if (!read.ok) return { problems: [`the line ${read.problem}`] }
  if (read.text.trim() === '') return 'blank'
  const value = parseJson(read.text)
  if (value === NOT_JSON) return { problems: ['the line is not valid JSON'] }
  const parsed = parseSetLine(withoutGold(value))
  return parsed.ok ? parsed.value : { problems: parsed.problems.map((problem) => problem.message) }
}

/** For each item its report, or why there is none; nothing for what is no item. */
async function judged(
  items: readonly (Item | 'blank')[],
  ask: Ask,
): Promise<readonly (Report | string | undefined)[]> {
  const inputs = items.flatMap((item) => (item !== 'blank' && 'input' in item ? [item.input] : []))
  const reports = await judgedTogether(inputs, ask)
  let next = 0
  return items.map((item) => (item !== 'blank' && 'input' in item ? reports[next++] : undefined))
}

/** Where the scorer falls over one, each is judged alone, so that the others lose nothing. */
async function judgedTogether(inputs: readonly LintInput[], ask: Ask): Promise<readonly (Report | string)[]> {
  try {
    return await ask((engine) => engine.lintAll(inputs))
  } catch {
    const reports: (Report | string)[] = []
    for (const input of inputs) reports.push(await judgedAlone(input, ask))
    return reports
  }
}

async function judgedAlone(input: LintInput, ask: Ask): Promise<Report | string> {
  try {
    return await ask((engine) => engine.lint(input))
  } catch (error) {
    const name = error instanceof Error ? error.message.split('\n')[0] : 'unknown'
    return `could not be judged, which is a fault of Hotseat's own: ${name}`
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
