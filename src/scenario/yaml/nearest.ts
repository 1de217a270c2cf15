/** The known word closest to a misspelt one, or null when none is close enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const reach = Math.ceil(word.length / 3)
  let best: string | null = null
  let least = reach + 1
  for (const candidate of known) {
    const steps = distance(word.slice(0, 60).toLowerCase(), candidate.slice(0, 60).toLowerCase())
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}

/** `; did you mean 'opening'?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const close = nearest(word, known)
  return close === null ? '' : `; did you mean '${close}'?`
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
