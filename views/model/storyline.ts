import type { Scorecard, TimelineItem } from '../../src/scenario/scorecard.ts'
import { squeezed } from './squeezed.ts'

/** The mood over time, ready to draw. Units of the drawing; y grows downwards. */
export interface Storyline {
  readonly curve: string
  /** The mood with the model answers; empty in drills of earlier versions. */
  readonly ghost: string
  /** Where each moment of the timeline stands. */
  readonly moments: readonly number[]
  readonly waits: readonly { readonly x: number; readonly width: number }[]
  readonly targets: readonly number[]
  readonly dots: readonly Dot[]
  readonly times: readonly { readonly x: number; readonly text: string }[]
  readonly label: string
}

interface Dot {
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
  const model = card.otherwise?.moods ?? []
  const ats = [...card.moods, ...card.timeline, ...model].map(({ at }) => at)
  const to = Math.max(1, ...ats)
  const share = squeezed([0, ...ats, to])
  const x = (at: number) => round(LEFT + share(at) * (RIGHT - LEFT - 20))
  const y = (mood: number) => round(BOTTOM - (Math.max(0, Math.min(100, mood)) / 100) * (BOTTOM - TOP))
  const points = card.moods.length > 0 ? card.moods : card.timeline
  const line = (through: readonly { readonly at: number; readonly mood: number }[]) =>
    through.map(({ at, mood }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(mood)}`).join('')
  return {
    curve: line(points),
    ghost: line(model),
    moments: card.timeline.map(({ at }) => x(at)),
    waits: waits(card).map(([start, end]) => ({ x: x(start), width: round(x(end) - x(start)) })),
    targets: card.targetAt.filter((at) => at <= to).map(x),
    dots: dots(card, x, (at) => y(moodAt(points, at))),
    times: times(card.timeline, x),
    label: spoken(card),
  }
}

/** What was done in another thread moved another customer, whose curve this is not. */
function isElsewhere({ moodsOf }: Scorecard, { thread }: TimelineItem): boolean {
  return moodsOf !== undefined && thread !== moodsOf.thread
}

/** Stretches in which a customer's post stood without a reply. */
function waits(card: Scorecard): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = []
  const open = new Map<string, number>()
  for (const item of card.timeline) {
    if (isElsewhere(card, item)) continue
    const since = open.get(item.thread)
    if (item.kind === 'post' && since === undefined) open.set(item.thread, item.at)
    if (item.kind === 'reply' && since !== undefined) {
      stretches.push([since, item.at])
      open.delete(item.thread)
    }
  }
  return stretches.slice(0, 1)
}

/** Replies, missed answers and the end, on the curve. A reply is good or bad by what it did to the mood. */
function dots(card: Scorecard, x: (at: number) => number, y: (at: number) => number): readonly Dot[] {
  const found: Dot[] = []
  const looks = card.replies.map((reply) => lookOf(reply.moodAfter - reply.moodBefore))
  let replies = 0
  for (const item of card.timeline) {
    const shown = dotOf(item, looks[replies] ?? 'same', replies + 1, card)
    if (item.kind === 'reply') replies += 1
    if (!shown || isElsewhere(card, item)) continue
    const [px, py] = [x(item.at), y(item.at)]
    const crowded = found.some((dot) => Math.abs(dot.x - px) < 60 && Math.abs(dot.textY - (py - 11)) < 14)
    const below = crowded || py < TOP + 14 || shown.look === 'bad'
    found.push({ ...shown, x: px, y: py, textY: round(below ? py + 20 : py - 11) })
  }
  return found
}

function dotOf(
  item: TimelineItem,
  reply: Dot['look'],
  number: number,
  card: Scorecard,
): Pick<Dot, 'look' | 'text'> | null {
  if (item.kind === 'reply') return { look: reply, text: `reply ${number}` }
  if (item.kind === 'missed') return { look: 'bad', text: 'no answer' }
  if (item.kind === 'ending')
    return { look: lookOf(card.outcome.mood - (card.moods[0]?.mood ?? 50)), text: 'the end' }
  return null
}

function lookOf(change: number): Dot['look'] {
  if (change === 0) return 'same'
  return change > 0 ? 'good' : 'bad'
}

/** The curve's height at a moment: straight between the points it is drawn through. */
function moodAt(points: readonly { readonly at: number; readonly mood: number }[], at: number): number {
  const after = points.findIndex((point) => point.at >= at)
  const [left, right] = [points[after - 1], points[after]]
  if (!right) return points.at(-1)?.mood ?? 50
  if (!left || right.at === left.at) return right.mood
  return left.mood + ((at - left.at) / (right.at - left.at)) * (right.mood - left.mood)
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
