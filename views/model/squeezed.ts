/** Minutes: no stretch in which nothing happens is drawn longer, or a night would leave no room for the talk. */
const LONGEST_GAP = 90

/** Where a minute stands between the first (0) and the last (1), with long empty stretches squeezed. */
export function squeezed(minutes: readonly number[]): (at: number) => number {
  const stops = [...new Set(minutes)].sort((a, b) => a - b)
  const places = [0]
  for (const [index, at] of stops.slice(1).entries())
    places.push((places[index] ?? 0) + Math.min(LONGEST_GAP, at - (stops[index] ?? 0)))
  const whole = places.at(-1) || 1
  return (at) => {
    const after = Math.max(
      1,
      stops.findIndex((stop) => stop >= at),
    )
    const [left = 0, right = 1] = [stops[after - 1], stops[after]]
    const [start = 0, end = 0] = [places[after - 1], places[after]]
    return (start + ((at - left) / (right - left || 1)) * (end - start)) / whole
  }
}
