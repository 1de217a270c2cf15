import type { Range } from './sentences.ts'

const MARK = /["'«»‹›>\n]/g
const WORD_CHAR = /[\p{L}\p{N}]/u
/** Left-out letters at the front of a word: "'em", "'til", "'90s". */
const LEFT_OUT = /^'(?:em|cause|til|till|tis|twas|bout|round|n|[0-9]0?s)\b/i

/**
 * Quotations of the normalised view, marks included, in order. A mark that nobody closes in its paragraph opens
 * nothing. Single marks count around two words or more. Lines that begin with ">" are quoted too. One pass.
 */
export function findQuotations(text: string): readonly Range[] {
  const found: Range[] = []
  const open = new Map<string, number>()
  MARK.lastIndex = 0
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const at = match.index
    const char = match[0]
    if (char === '\n') open.clear()
    else if (char !== '>') atMark(text, at, char, open, found)
    else if (at === 0 || text.charAt(at - 1) === '\n') MARK.lastIndex = endOfLine(text, at, found)
  }
  return found.length > 1 ? ordered(found) : found
}

function endOfLine(text: string, at: number, found: Range[]): number {
  const end = text.indexOf('\n', at)
  const to = end < 0 ? text.length : end
  if (to > at + 1) found.push({ from: at, to })
  return to
}

function atMark(text: string, at: number, char: string, open: Map<string, number>, found: Range[]): void {
  const opener = openerOf(char)
  const from = open.get(opener)
  if (from !== undefined && canClose(text, from, at, char)) {
    found.push({ from, to: at + 1 })
    // What was opened inside of this quotation and not closed is an apostrophe or a slip.
    for (const [mark, place] of open) if (place >= from) open.delete(mark)
  } else if (canOpen(text, at, char)) open.set(char, at)
}

function openerOf(char: string): string {
  if (char === '»') return '«'
  return char === '›' ? '‹' : char
}

function canOpen(text: string, at: number, char: string): boolean {
  if (char === '»' || char === '›') return false
  if (char === '«' || char === '‹') return true
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (after === '' || /\s/.test(after) || WORD_CHAR.test(before)) return false
  return char === '"' || (WORD_CHAR.test(after) && !LEFT_OUT.test(text.slice(at, at + 8)))
}

function canClose(text: string, from: number, at: number, char: string): boolean {
  if (char === '»' || char === '›') return true
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (/\s/.test(before) || at - from < 2) return false
  if (char === '"') return true
  return !WORD_CHAR.test(after) && text.slice(from + 1, Math.min(at, from + 80)).includes(' ')
}

/** In order of their beginnings, and none inside another. */
function ordered(found: Range[]): readonly Range[] {
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}
