/** Something to mend in a scenario file. Line and column count from 1; `path` is like `beats[3].after.beat`, empty for the whole file. */
export interface LocatedProblem {
  readonly line: number
  readonly column: number
  readonly path: string
  readonly message: string
  /** The offending line and, under it, a caret at the column. */
  readonly caret: string
}

/** Longest piece of a line that is shown above a caret. */
const SHOWN = 100

/** Turns offsets of a text into lines and columns. */
export interface Places {
  problem(offset: number, path: string, message: string): LocatedProblem
}

/** Reads a text's line starts once; every lookup is a binary search. */
export function placesOf(text: string): Places {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    problem(offset, path, message) {
      const place = Math.max(0, Math.min(offset, text.length))
      const line = lineAt(starts, place)
      const start = starts[line - 1] ?? 0
      const column = place - start + 1
      return { line, column, path, message, caret: caretUnder(lineText(text, start), column) }
    },
  }
}

/** `file:line:column message`, then the line and its caret. */
export function formatProblem(file: string, problem: LocatedProblem): string {
  const where = problem.path ? `${problem.path}: ` : ''
  return `${file}:${problem.line}:${problem.column} ${where}${problem.message}\n${problem.caret}`
}

/** Problems in the order of the file; of several at one place the first found comes first. */
export function inFileOrder(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

function lineText(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}

/** Long lines are cut around the caret; control characters are shown as a dot, tabs as one space, so that the caret stands right. */
function caretUnder(line: string, column: number): string {
  const from = column > SHOWN - 20 ? column - SHOWN / 2 : 0
  const shown = [...line.slice(from, from + SHOWN)].map((c) =>
    c === '\t' ? ' ' : c < ' ' || c === '\u007f' ? '·' : c,
  )
  return `  ${shown.join('')}\n  ${' '.repeat(Math.max(0, column - 1 - from))}^`
}
