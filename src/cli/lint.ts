import { readTextFile, readTextStream } from '../io/read-text.ts'
import { parseLintRequest } from '../situation/parse.ts'
import { readArguments } from './arguments.ts'
import { createAsk, type OpenEngine, realEngine } from './ask-engine.ts'
import { fails, isThreshold, THRESHOLDS } from './fail-on.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

const OPTIONS = {
  situation: { type: 'string' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  jsonl: { type: 'string' },
} as const

/** Far more than a reply may have: enough to count its characters and say so. */
const MOST_BYTES = 1_000_000

/** `hotseat lint`. 0 clean, 1 findings, 2 misuse. */
export async function lint(
  args: readonly string[],
  terminal: Terminal,
  open: OpenEngine = realEngine,
): Promise<number> {
  const read = readArguments(args, OPTIONS, 1)
  if (!read.ok) return misuse(terminal, 'lint', read.problem)
  const { situation, format = 'text', jsonl, 'fail-on': failOn } = read.values
  if (failOn !== undefined && !isThreshold(failOn))
    return misuse(terminal, 'lint', `--fail-on is one of ${THRESHOLDS.join(', ')}.`)
  if (jsonl !== undefined) {
    const alone = read.positionals.length === 0 && situation === undefined && read.values.format === undefined
    if (!alone) return misuse(terminal, 'lint', '--jsonl goes only with --fail-on.')
    return (await import('./lint-jsonl.ts')).lintJsonl(jsonl, failOn, terminal, open)
  }
  if (format !== 'text' && format !== 'json') return misuse(terminal, 'lint', '--format is text or json.')
  const request = await readRequest(read.positionals[0], situation, terminal)
  if (typeof request === 'string') return misuse(terminal, 'lint', request)
  const parsed = parseLintRequest(request)
  if (!parsed.ok)
    return misuse(terminal, 'lint', parsed.problems.map((problem) => `${problem.message}.`).join('\n  '))
  const report = await createAsk(open)((engine) => engine.lintWithEdits(parsed.value))
  await terminal.out(
    format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : (await import('./format-text.ts')).formatText(report, parsed.value.reply, terminal.colour),
  )
  return fails(report, failOn ?? 'error') ? EXIT.found : EXIT.fine
}

/** The lint request of draft and situation file, or the sentence that says what could not be read. */
async function readRequest(
  file: string | undefined,
  situationFile: string | undefined,
  terminal: Terminal,
): Promise<object | string> {
  const given =
    situationFile === undefined
      ? undefined
      : await (await import('./read-situation.ts')).readSituation(situationFile)
  if (typeof given === 'string') return given
  const fromInput = file === undefined || file === '-'
  if (fromInput && terminal.input.isTTY) terminal.err('Type or paste the draft, then press Ctrl+D.\n')
  const draft = fromInput
    ? await readTextStream(terminal.input, MOST_BYTES)
    : await readTextFile(file, MOST_BYTES)
  if (!draft.ok) return `${fromInput ? 'standard input' : file} ${draft.problem}.`
  // Editors and echo end a file with a line end that nobody would post.
  return { situation: {}, ...given, reply: draft.text.replace(/\r?\n$/, '') }
}
