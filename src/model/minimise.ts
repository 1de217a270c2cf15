/** A function's value at a point, and its slope written into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number

type Vector = Float64Array<ArrayBuffer>

/** A step that gains a smaller share than this is the last. */
const ENOUGH = 1e-6
/** Steps remembered for the curve. */
const MEMORY = 8

/**
 * Where a smooth function is least, from a point on: limited-memory BFGS (Nocedal and Wright 2006, algorithm 7.5) with
 * halving steps. No randomness.
 */
export function minimise(objective: Objective, from: Vector, rounds: number): Vector {
  let point = from
  let slope = new Float64Array(from.length)
  let value = objective(point, slope)
  const moves: Move[] = []
  for (let round = 0; round < rounds; round++) {
    const way = direction(slope, moves)
    const step = stepAlong(
      objective,
      { point, slope, value },
      way,
      round === 0 ? 1 / Math.max(1, norm(slope)) : 1,
    )
    if (!step) return point
    const by = difference(step.point, point)
    const turn = difference(step.slope, slope)
    const curve = dot(by, turn)
    if (curve > 1e-10) moves.push({ by, turn, curve })
    if (moves.length > MEMORY) moves.shift()
    const gained = value - step.value
    ;({ point, slope, value } = step)
    if (gained < ENOUGH * Math.max(1, Math.abs(value))) return point
  }
  return point
}

interface Move {
  readonly by: Float64Array
  readonly turn: Float64Array
  readonly curve: number
}

interface Place {
  readonly point: Vector
  readonly slope: Vector
  readonly value: number
}

/** Downhill, bent by what the last moves told of the curve. */
function direction(slope: Float64Array, moves: readonly Move[]): Float64Array {
  const way = slope.map((one) => -one)
  const shares: number[] = []
  for (let i = moves.length - 1; i >= 0; i--) {
    const { by, turn, curve } = moves[i] as Move
    shares[i] = dot(by, way) / curve
    addTimes(way, turn, -(shares[i] as number))
  }
  const last = moves.at(-1)
  if (last) {
    const scale = last.curve / dot(last.turn, last.turn)
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * scale
  }
  moves.forEach(({ by, turn, curve }, i) => {
    addTimes(way, by, (shares[i] as number) - dot(turn, way) / curve)
  })
  return way
}

/** The first of ever shorter steps that goes down far enough; none when nothing does. */
function stepAlong(
  objective: Objective,
  { point, slope, value }: Place,
  way: Float64Array,
  first: number,
): Place | undefined {
  const fall = dot(slope, way)
  if (fall >= 0) return undefined
  for (let size = first, tries = 0; tries < 25; size /= 2, tries++) {
    const next = Float64Array.from(point, (one, i) => one + size * (way[i] as number))
    const steep = new Float64Array(point.length)
    const reached = objective(next, steep)
    if (reached <= value + 1e-4 * size * fall) return { point: next, slope: steep, value: reached }
  }
  return undefined
}

function addTimes(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number)
}

const difference = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((one, i) => one - (b[i] as number))

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

const norm = (a: Float64Array): number => Math.sqrt(dot(a, a))
