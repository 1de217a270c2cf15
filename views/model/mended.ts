import type { Edit, Finding } from '../../src/scoring/report.ts'

/** A stretch of the mended reply: kept, taken out or put in. */
export interface Change {
  readonly kind: 'keep' | 'del' | 'ins'
  readonly text: string
}

/** The reply with the first suggested edits of its findings in it; empty when there are none. Edits that collide are left out. */
export function mended(text: string, findings: readonly Finding[]): readonly Change[] {
  const edits = findings.flatMap(
    (finding) => finding.suggestions.find((one) => one.edits.length > 0)?.edits ?? [],
  )
  const chosen = apart(
    edits.filter((edit) => edit.start >= 0 && edit.end >= edit.start && edit.end <= text.length),
  )
  if (chosen.length === 0) return []
  const changes: Change[] = []
  const push = (kind: Change['kind'], part: string) => {
    if (part !== '') changes.push({ kind, text: part })
  }
  let at = 0
  for (const edit of chosen) {
    push('keep', text.slice(at, edit.start))
    push('del', text.slice(edit.start, edit.end))
    push('ins', edit.insert)
    at = edit.end
  }
  push('keep', text.slice(at))
  return changes
}

function apart(edits: readonly Edit[]): readonly Edit[] {
  const chosen: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = chosen.at(-1)
    if (!last || edit.start >= last.end) chosen.push(edit)
  }
  return chosen
}
