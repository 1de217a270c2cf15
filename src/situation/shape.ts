import type { Parsed, Problem } from './parsed.ts'

/*
 * Strict readers of unknown data. Ours rather than zod's, because the command line's first report has 300 ms from the start of
 * the process and loading zod takes 100 of them; and because every problem here names the field in words and in a pointer.
 */

/** Where a reader stands: the pointer and the name of the field, and the problems found so far. */
export interface Place {
  readonly pointer: string
  readonly name: string
  readonly problems: Problem[]
}

/** Turns an unknown value into a typed one, or notes what is wrong with it and answers undefined. Null counts as left out. */
export type Reader<T> = (value: unknown, place: Place) => T | undefined

type Fields = Readonly<Record<string, Reader<unknown>>>
type Of<R> = R extends Reader<infer T> ? T : never
type ReadFields<F extends Fields, Required extends keyof F> = { readonly [K in Required]: Of<F[K]> } & {
  readonly [K in Exclude<keyof F, Required>]?: Of<F[K]>
}

/** After so many the rest is not worth reading. */
const MOST_PROBLEMS = 20

/** Reads a whole value: typed, or with every problem found. `name` is what people call the whole. */
export function readWhole<T>(reader: Reader<T>, value: unknown, name: string): Parsed<T> {
  const place: Place = { pointer: '', name, problems: [] }
  const read = reader(value, place)
  if (place.problems.length > 0 || read === undefined) return { ok: false, problems: place.problems }
  return { ok: true, value: read }
}

/** Notes a problem at a place; answers undefined so that readers can return it. */
export function note(place: Place, what: string): undefined {
  if (place.problems.length < MOST_PROBLEMS) {
    place.problems.push({ pointer: place.pointer, message: `${place.name} ${what}` })
  }
  return undefined
}

/** The place of a field or an item below another. The whole's own name is left out of longer names. */
function below(place: Place, key: string | number): Place {
  const pointer = `${place.pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
  const inside = place.pointer === '' ? '' : place.name
  const name = typeof key === 'number' ? `${inside}[${key}]` : inside === '' ? key : `${inside}.${key}`
  return { pointer, name, problems: place.problems }
}

/** A text of at most `max` UTF-16 units. The length is looked at before anything else is. */
export function text(max: number): Reader<string> {
  return (value, place) => {
    if (typeof value !== 'string') return note(place, `must be text, not ${kindOf(value)}`)
    if (value.length > max)
      return note(place, `has ${grouped(value.length)} characters; at most ${grouped(max)}`)
    return value
  }
}

export function oneOf<const T extends string>(choices: readonly T[]): Reader<T> {
  return (value, place) =>
    choices.find((choice) => choice === value) ?? note(place, `must be one of ${choices.join(', ')}`)
}

export const yesNo: Reader<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : note(place, `must be true or false, not ${kindOf(value)}`)

/** A finite number within bounds, both included. */
export function numberIn(from: number, to: number): Reader<number> {
  return (value, place) =>
    typeof value === 'number' && value >= from && value <= to
      ? value
      : note(place, `must be a number from ${grouped(from)} to ${grouped(to)}`)
}

export function list<T>(item: Reader<T>, most: number): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return note(place, `must be a list, not ${kindOf(value)}`)
    if (value.length > most)
      return note(place, `has ${grouped(value.length)} items; at most ${grouped(most)}`)
    return value.flatMap((each, index) => item(each, below(place, index)) ?? [])
  }
}

/** An object with these fields and no others. All but the `required` ones may be left out (or null). */
export function fields<const F extends Fields, Required extends keyof F & string = never>(
  readers: F,
  required: readonly Required[] = [],
): Reader<ReadFields<F, Required>> {
  return (value, place) => {
    if (!isObject(value)) return note(place, `must be an object, not ${kindOf(value)}`)
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(readers, key))
    for (const key of unknown) {
      note(
        below(place, key.slice(0, 60)),
        `is not a known field; known are ${Object.keys(readers).join(', ')}`,
      )
    }
    const given = Object.keys(readers).filter(
      (key) => Object.hasOwn(value, key) && (value[key] ?? null) !== null,
    )
    const missing = required.filter((key) => !given.includes(key))
    for (const key of missing) note(below(place, key), 'is missing')
    const read = given.map((key) => [key, readers[key]?.(value[key], below(place, key))] as const)
    const wrong = unknown.length + missing.length > 0 || read.some(([, each]) => each === undefined)
    return wrong ? undefined : (Object.fromEntries(read) as ReadFields<F, Required>)
  }
}

/** An object whose keys are chosen by its writer: at most `most` of them, each like `pattern`. */
export function named<T>(
  item: Reader<T>,
  pattern: RegExp,
  what: string,
  most: number,
): Reader<Readonly<Record<string, T>>> {
  return (value, place) => {
    if (!isObject(value)) return note(place, `must be an object, not ${kindOf(value)}`)
    const entries = Object.entries(value)
    if (entries.length > most)
      return note(place, `has ${grouped(entries.length)} entries; at most ${grouped(most)}`)
    const read = entries.flatMap(([key, each]) => {
      const at = below(place, key.slice(0, 60))
      const item_ = pattern.test(key) ? item(each, at) : note(at, `is not ${what}`)
      return item_ === undefined ? [] : [[key, item_] as const]
    })
    return Object.fromEntries(read)
  }
}

/** A number as people write it: 20,000. */
export function grouped(number: number): string {
  return number.toLocaleString('en-US')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
