import { complete } from './complete.ts'
import type { Parsed } from './parsed.ts'
import { readWhole } from './shape.ts'
import { type RawBeside, type RawSituation, requestShape, setLineShape } from './shapes.ts'
import type { LintInput } from './situation.ts'
import { timeProblems } from './time-order.ts'

/** The API's body `{situation, reply, replied_at?, earlier_replies?, policy?}`. Unknown keys and every other mistake are problems. */
export function parseLintRequest(value: unknown): Parsed<LintInput> {
  const read = readWhole(requestShape, value, 'the body')
  if (!read.ok) return read
  return checked(read.value.situation, read.value, '/situation')
}

/** One line of a set: `id` and the situation's fields flat beside `reply`. Gold labels are the caller's to drop. */
export function parseSetLine(value: unknown): Parsed<{ readonly id: string; readonly input: LintInput }> {
  const read = readWhole(setLineShape, value, 'the line')
  if (!read.ok) return read
  const input = checked(read.value, read.value, '')
  return input.ok ? { ok: true, value: { id: read.value.id, input: input.value } } : input
}

function checked(situation: RawSituation, beside: RawBeside, prefix: string): Parsed<LintInput> {
  const problems = timeProblems(situation.thread ?? [], beside.replied_at, prefix)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: complete(situation, beside) }
}
