import { z } from 'zod'
import { scenarioSchema } from '../schema.ts'
import type { Mistake, Path } from './mistake.ts'
import { didYouMean } from './nearest.ts'

type Issue = z.core.$ZodIssue

/** What a field must be, where its pattern alone tells nobody. */
const PATTERNS: readonly (readonly [field: string, message: string])[] = [
  ['starts_at', 'must be a time of day like "14:02", in quotes'],
  ['practices', 'must be a practice like P3, from P1 to P25'],
]
const ID = "must be lower-case words joined by - or _, like 'first-reply'"

/** Sentences that say how to mend what zod found; `value` is the whole file. */
export function mistakesOf(issues: readonly Issue[], value: unknown): readonly Mistake[] {
  return issues.flatMap((issue) => mistakes(issue, [], value))
}

function mistakes(issue: Issue, parent: Path, value: unknown): readonly Mistake[] {
  const path = [...parent, ...(issue.path as Path)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: unknownField(key, path),
        onKey: true,
      }))
    case 'invalid_union':
      return closestBranch(issue, path, value)
    case 'invalid_key':
      return [{ path, message: ID, onKey: true }]
    default:
      return [{ path, message: sentence(issue, path, at(value, path)) }]
  }
}

/** Of a choice of shapes, the complaint of the one that was meant: a list for lists, else the scalar. */
function closestBranch(
  issue: Issue & { code: 'invalid_union' },
  path: Path,
  value: unknown,
): readonly Mistake[] {
  const [scalar = [], list = scalar] = issue.errors
  const meant = Array.isArray(at(value, path)) ? list : scalar
  return meant.flatMap((inner) => mistakes(inner, path, value))
}

function unknownField(key: string, path: Path): string {
  const fields = fieldsAt(path)
  return `is no field of ${spoken(path)}${didYouMean(key, fields)}. Fields: ${fields.join(', ')}`
}

function sentence(issue: Issue, path: Path, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? 'is missing'
        : `must be ${kind(issue.expected)}, not ${shown(found)}${quotesHelp(issue.expected, found)}`
    case 'invalid_value': {
      if (found === undefined) return 'is missing'
      const values = issue.values.map(String)
      return `must be ${oneOf(values)}, not ${shown(found)}${typeof found === 'string' ? didYouMean(found, values) : ''}`
    }
    case 'too_small':
      return issue.origin === 'string'
        ? 'is empty; write something or take the line out'
        : `must be at least ${issue.minimum}${unit(issue.origin)}`
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`
    case 'invalid_format':
      return PATTERNS.find(([field]) => path.includes(field))?.[1] ?? ID
    default:
      return issue.message
  }
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' entries' : ''
}

function kind(expected: string): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of fields',
    record: 'a map',
  }
  return kinds[expected] ?? expected
}

function quotesHelp(expected: string, found: unknown): string {
  const scalar = typeof found === 'number' || typeof found === 'boolean'
  return expected === 'string' && scalar ? '; put it in quotes' : ''
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`
}

function shown(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  const text = String(value)
  return `'${text.length > 40 ? `${text.slice(0, 40)}…` : text}'`
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => {
    const holds = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    return holds ? (inner as Record<string | number, unknown>)[key] : undefined
  }, value)
}

function spoken(path: Path): string {
  const names: Readonly<Record<string, string>> = {
    beats: 'a beat',
    endings: 'an ending',
    walks: 'a walk',
    steps: 'a step',
    cast: 'a person',
    threads: 'a thread',
  }
  const name = path.findLast((part) => typeof part === 'string')
  if (path.length === 0) return 'a scenario'
  const last = path.at(-1)
  const group = typeof last === 'number' ? name : path.at(-2)
  return (typeof group === 'string' ? names[group] : undefined) ?? `${name}`
}

/** Names of the fields that the schema knows at a path. */
function fieldsAt(path: Path): readonly string[] {
  let schema: z.core.$ZodType | undefined = scenarioSchema
  for (const part of path) schema = schema && inside(bare(schema), part)
  const found = schema && bare(schema)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

function inside(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[part] as z.core.$ZodType | undefined
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodRecord ? schema.valueType : undefined
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema
}
