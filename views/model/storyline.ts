import type { Scorecard, TimelineItem } from '../../src/scenario/scorecard.ts'

/** The mood over time, ready to draw. Units of the drawing; y grows downwards. */
export interface Storyline {
  readonly curve: string
  readonly waits: readonly { readonly x: number; readonly width: number }[]
  readonly targets: readonly number[]
  readonly dots: readonly Dot[]
  readonly times: readonly { readonly x: number; readonly text: string }[]
  readonly label: string
}

export interface Dot {
  readonly x: number
  readonly y: number
  readonly look: 'good' | 'bad' | 'same'
  readonly text: string
  readonly textY: number
}

export const LEFT = 40
export const RIGHT = 850
export const TOP = 18
export const BOTTOM = 122

/** Geometry of the mood line of a scorecard. */
export function storyline(card: Scorecard): Storyline {
  const ats = [...card.moods.map((point) => point.at), ...card.timeline.map((item) => item.at)]
  const [from, to] = [Math.min(0, ...ats), Math.max(1, ...ats)]
  const x = (at: number) => round(LEFT + ((at - from) / (to - from)) * (RIGHT - LEFT - 20))
  const y = (mood: number) => round(BOTTOM - (Math.max(0, Math.min(100, mood)) / 100) * (BOTTOM - TOP))
  const points = card.moods.length > 0 ? card.moods : card.timeline
  return {
    curve: points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.at)} ${y(point.mood)}`).join(''),
    waits: waits(card.timeline).map(([start, end]) => ({ x: x(start), width: round(x(end) - x(start)) })),
    targets: card.targetAt.filter((at) => at <= to).map(x),
    dots: dots(card.timeline, x, y),
    times: times(card.timeline, x),
    label: spoken(card),
  }
}

/** Stretches in which a customer's post stood without a reply. */
function waits(timeline: readonly TimelineItem[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = []
  const open = new Map<string, number>()
  for (const item of timeline) {
    const since = open.get(item.thread)
    if (item.kind === 'post' && since === undefined) open.set(item.thread, item.at)
    if (item.kind === 'reply' && since !== undefined) {
      stretches.push([since, item.at])
      open.delete(item.thread)
    }
  }
  return stretches.slice(0, 1)
}

function dots(timeline: readonly TimelineItem[], x: (at: number) => number, y: (mood: number) => number) {
  const found: Dot[] = []
  let replies = 0
  let mood = timeline[0]?.mood ?? 50
  for (const item of timeline) {
    const look = item.mood > mood ? 'good' : item.mood < mood ? 'bad' : 'same'
    mood = item.mood
    if (item.kind === 'reply') replies += 1
    const text =
      item.kind === 'reply'
        ? `reply ${replies}`
        : item.kind === 'missed'
          ? 'no answer'
          : item.kind === 'ending'
            ? 'the end'
            : ''
    if (text === '') continue
    const [px, py] = [x(item.at), y(item.mood)]
    const crowded = found.some((dot) => Math.abs(dot.x - px) < 60 && Math.abs(dot.textY - (py - 11)) < 14)
    found.push({
      x: px,
      y: py,
      look,
      text,
      textY: round(crowded || py < TOP + 14 || look === 'bad' ? py + 20 : py - 11),
    })
  }
  return found
}

function times(timeline: readonly TimelineItem[], x: (at: number) => number) {
  const shown: { x: number; text: string }[] = []
  for (const item of timeline) {
    const place = x(item.at)
    if (shown.every((other) => Math.abs(other.x - place) >= 70)) shown.push({ x: place, text: item.time })
  }
  return shown
}

function spoken(card: Scorecard): string {
  const [first, last] = [card.moods[0], card.moods.at(-1)]
  const low = Math.min(...card.moods.map((point) => point.mood))
  if (!first || !last) return 'Mood over time: nothing was recorded.'
  return `Mood of the customers over time, 0 to 100: began at ${Math.round(first.mood)}, fell no lower than ${Math.round(low)}, ended at ${Math.round(last.mood)}.`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
