import { DIMENSIONS, SEVERITIES } from '../scoring/report.ts'
import {
  fields,
  grouped,
  list,
  named,
  note,
  numberIn,
  oneOf,
  type Place,
  type Reader,
  text,
  yesNo,
} from './shape.ts'
import {
  ANGERS,
  CRISES,
  FAULTS,
  PLATFORMS,
  SECTORS,
  SENSITIVITIES,
  SURFACES,
  VISIBILITIES,
} from './situation.ts'
import { time } from './time.ts'

/** Caps in UTF-16 units, looked at before any text is normalised. */
const MOST = { reply: 5_000, thread: 20_000, posts: 200, name: 200, line: 2_000, list: 200 } as const

/** More marks in a row than any writing system stacks: normalising such runs is quadratic. */
const STACKED_MARKS = /\p{M}{9}/u

const name = text(MOST.name)
const lines = list(hostile(text(MOST.line)), MOST.list)
const names = list(name, MOST.list)
/** A week is longer than any promise to answer. */
const minutes = numberIn(1, 10_080)

const post = fields(
  { from: oneOf(['customer', 'brand', 'bystander']), name, text: hostile(text(MOST.thread)), at: time },
  ['from', 'text'],
)

const expectations = fields({
  fault: oneOf(FAULTS),
  anger: oneOf(ANGERS),
  sensitivity: list(oneOf(SENSITIVITIES), SENSITIVITIES.length),
  crisis: list(oneOf(CRISES), CRISES.length),
  needs_private: yesNo,
  target_minutes: minutes,
})

/** The fields of a situation, which set files hold flat beside `reply`. */
const situationFields = {
  platform: oneOf(PLATFORMS),
  visibility: oneOf(VISIBILITIES),
  surface: oneOf(SURFACES),
  sector: oneOf(SECTORS),
  brand: fields({ name, handle: name, contacts: names, agents: names }),
  customer: fields({ name, handle: name }),
  thread: withinTotal(list(post, MOST.posts)),
  facts: lines,
  expectations,
} as const

const policy = fields({
  contacts: names,
  agents: names,
  sector: oneOf(SECTORS),
  secure_channel: text(MOST.name),
  targets: fields(eachOf(PLATFORMS, minutes)),
  weights: fields(eachOf(DIMENSIONS, numberIn(0, 100))),
  severities: named(oneOf(SEVERITIES), /^[a-z][a-z0-9-]{0,59}$/, 'the id of a rule', MOST.list),
  allowed_phrases: names,
})

/** What stands beside the situation in every door. */
const besideFields = {
  reply: hostile(filled(text(MOST.reply))),
  replied_at: time,
  earlier_replies: list(hostile(text(MOST.reply)), 50),
  policy,
} as const

export const requestShape = fields({ situation: fields(situationFields), ...besideFields }, [
  'situation',
  'reply',
])
export const setLineShape = fields({ id: filled(name), ...situationFields, ...besideFields }, ['id', 'reply'])

type Of<R> = R extends Reader<infer T> ? T : never
export type RawSituation = { readonly [K in keyof typeof situationFields]?: Of<(typeof situationFields)[K]> }
export type RawBeside = { readonly [K in keyof typeof besideFields]?: Of<(typeof besideFields)[K]> }
export type RawPolicy = Of<typeof policy>

function eachOf<K extends string, T>(keys: readonly K[], reader: Reader<T>): Record<K, Reader<T>> {
  return Object.fromEntries(keys.map((key) => [key, reader])) as Record<K, Reader<T>>
}

function filled(reader: Reader<string>): Reader<string> {
  return then(reader, (value) => (value.trim() === '' ? 'is empty' : undefined))
}

function hostile(reader: Reader<string>): Reader<string> {
  return then(reader, (value) =>
    STACKED_MARKS.test(value) ? 'stacks more than 8 marks on one letter' : undefined,
  )
}

function withinTotal<P extends { readonly text: string }>(
  reader: Reader<readonly P[]>,
): Reader<readonly P[]> {
  return then(reader, (posts) => {
    const total = posts.reduce((sum, each) => sum + each.text.length, 0)
    return total > MOST.thread
      ? `has ${grouped(total)} characters in all; at most ${grouped(MOST.thread)}`
      : undefined
  })
}

/** A further look at a value that could be read. */
function then<T>(reader: Reader<T>, complaint: (value: T) => string | undefined): Reader<T> {
  return (value: unknown, place: Place) => {
    const read = reader(value, place)
    const wrong = read === undefined ? undefined : complaint(read)
    return wrong === undefined ? read : note(place, wrong)
  }
}
