import type { MoodPoint } from '../../src/scenario/drill-state.ts'

export interface MoodFace {
  readonly level: 1 | 2 | 3 | 4 | 5
  readonly word: string
}

/** Upper ends of the bands a mood (0-100) is shown in. */
const BANDS: readonly (MoodFace & { readonly below: number })[] = [
  { below: 28, level: 1, word: 'Angry' },
  { below: 45, level: 2, word: 'Annoyed' },
  { below: 60, level: 3, word: 'Uneasy' },
  { below: 80, level: 4, word: 'Calm' },
  { below: Number.POSITIVE_INFINITY, level: 5, word: 'Pleased' },
]

/** The face and word for a mood of 0 (furious) to 100 (delighted). */
export function moodFace(mood: number): MoodFace {
  const { level, word } = BANDS.find((band) => mood < band.below) ?? { level: 3, word: 'Uneasy' }
  return { level, word }
}

/** Where the mood of a thread went last: after at least two points, else nothing. */
export function moodTrend(points: readonly MoodPoint[], thread: string): 'better' | 'worse' | null {
  const [before, after] = points.filter((point) => point.thread === thread).slice(-2)
  if (!before || !after || before.mood === after.mood) return null
  return after.mood > before.mood ? 'better' : 'worse'
}
