import type { Edit } from './report.ts'

/*
 * Suggested edits put into a text, taken back, and carried over to a text that was changed meanwhile. Nothing is imported but
 * a type: browsers are served this very file, so that a click edits the same words as the server would.
 * Edits are in order and never overlap; offsets are UTF-16 units.
 */

/** Whether edits are in order, apart and inside the text. */
export function fits(text: string, edits: readonly Edit[]): boolean {
  return edits.every(({ start, end }, index) => {
    const free = edits[index - 1]?.end ?? 0
    return (
      Number.isInteger(start) && Number.isInteger(end) && start >= free && end >= start && end <= text.length
    )
  })
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = ''
  let at = 0
  for (const { start, end, insert } of edits) {
    done += text.slice(at, start) + insert
    at = end
  }
  return done + text.slice(at)
}

/** The edits that turn the edited text back into `text`. */
export function inverse(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0
  return edits.map(({ start, end, insert }) => {
    const back = { start: start + shift, end: start + shift + insert.length, insert: text.slice(start, end) }
    shift += insert.length - (end - start)
    return back
  })
}

/** The same edits for a text that was changed in one place meanwhile; null where the change touches their words. */
export function carryOver(edits: readonly Edit[], from: string, to: string): readonly Edit[] | null {
  if (!fits(from, edits)) return null
  const [head, tail] = commonEnds(from, to)
  const shift = to.length - from.length
  const carried = edits.map((edit) => {
    if (edit.end <= head) return edit
    if (edit.start >= from.length - tail) return { ...edit, start: edit.start + shift, end: edit.end + shift }
    return null
  })
  return carried.every((edit) => edit !== null) ? carried : null
}

/** Where a caret at `at` stands once the edits are in: it keeps its words, or comes to rest after what replaced them. */
export function moveCaret(at: number, edits: readonly Edit[]): number {
  let shift = 0
  for (const { start, end, insert } of edits) {
    if (start >= at) break
    if (end > at) return start + shift + insert.length
    shift += insert.length - (end - start)
  }
  return at + shift
}

/** How many units two texts share at their beginning, and of the rest at their end. */
function commonEnds(from: string, to: string): readonly [number, number] {
  const shorter = Math.min(from.length, to.length)
  let head = 0
  while (head < shorter && from[head] === to[head]) head++
  let tail = 0
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++
  return [head, tail]
}
