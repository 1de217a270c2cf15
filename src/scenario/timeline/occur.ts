import { fallDue, prune } from './arrive.ts'
import { waits } from './ask.ts'
import { nextScheduled, realAt, retime, standing } from './clock.ts'
import { end, giveUp, takeEffect, turnLate } from './effects.ts'
import type { Play } from './play.ts'

/** After so many times its target nobody will answer a post any more. */
export const GIVEN_UP = 4

/** Something that happens by itself, at a real time. */
interface Occurrence {
  readonly real: number
  /** Of several at one moment the lower comes first: minutes of one millisecond stay in their order. */
  readonly rank: number
  readonly happen: () => void
}

/** Lets everything happen that is due up to a real time. */
export function advance(play: Play, until: number): void {
  for (let next = nextOccurrence(play); next && next.real <= until; next = nextOccurrence(play))
    happen(play, next)
}

/** Lets the next thing happen; answers whether there was one. */
export function step(play: Play): boolean {
  const next = nextOccurrence(play)
  if (next) happen(play, next)
  return next !== null
}

/** Brings timeline and clock in line with what just happened. */
export function settle(play: Play): void {
  prune(play)
  retime(play)
}

function happen(play: Play, occurrence: Occurrence): void {
  play.real = Math.max(play.real, occurrence.real)
  occurrence.happen()
  settle(play)
}

function nextOccurrence(play: Play): Occurrence | null {
  if (play.phase !== 'running') return null
  const all = [
    ...effects(play),
    ...(standing(play) ? [] : [...waitings(play), ...beats(play), ...lastWords(play)]),
  ]
  // While an untimed drill waits, what has a time of its own never comes.
  const coming = all.filter(({ real }) => Number.isFinite(real))
  return coming.reduce<Occurrence | null>(
    (first, one) => (!first || comesBefore(one, first) ? one : first),
    null,
  )
}

function comesBefore(a: Occurrence, b: Occurrence): boolean {
  return a.real < b.real || (a.real === b.real && a.rank < b.rank)
}

function effects(play: Play): readonly Occurrence[] {
  return play.outgoing.map((reply) => ({
    real: reply.effectiveReal,
    rank: -1,
    happen: () => takeEffect(play, reply),
  }))
}

/** Targets that pass, and posts that are given up. While a reply to one may still be called back, its post is neither. */
function waitings(play: Play): readonly Occurrence[] {
  const held = new Set(play.outgoing.flatMap(({ answers }) => answers))
  return play.responses
    .filter((response) => waits(response) && !held.has(response))
    .map((response) => {
      const times = response.late ? GIVEN_UP : 1
      const minute = response.arrived.at + response.target * times
      return {
        real: realAt(play, minute),
        rank: minute,
        happen: () => (response.late ? giveUp(play, response, minute) : turnLate(play, response, minute)),
      }
    })
}

function beats(play: Play): readonly Occurrence[] {
  const next = nextScheduled(play)
  return next ? [{ real: realAt(play, next.due), rank: next.due, happen: () => fallDue(play, next) }] : []
}

function lastWords(play: Play): readonly Occurrence[] {
  if (!play.jump?.closing || play.outgoing.length > 0) return []
  const { until } = play.jump
  return [{ real: realAt(play, until), rank: until, happen: () => end(play) }]
}
