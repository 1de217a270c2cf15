import { z } from 'zod'
import {
  CHECK_FIELDS,
  CHECK_SLOTS,
  type CheckField,
  type CheckForm,
  type CheckProblems,
  type CheckSlot,
} from '../../views/model/check-form.ts'
import type { Edit } from '../scoring/report.ts'
import { parseLintRequest } from '../situation/parse.ts'
import type { Problem } from '../situation/parsed.ts'
import { CRISES, type LintInput, SENSITIVITIES } from '../situation/situation.ts'
import { readPosts } from './read-posts.ts'

/** Room for an absurdly long draft, so that it can be refused with its text kept. */
export const CHECK_BYTES = 2 * 1024 * 1024

const said = z.string().default('')
const named = Object.fromEntries(CHECK_FIELDS.map((field) => [field, said])) as Record<
  CheckField,
  typeof said
>

/** Everything is text here, of any length: what is wrong is said at its field, with nothing lost. */
export const checkFields = z.strictObject({
  ...named,
  /** The draft that the findings on the page are about. */
  checked: said,
  apply: z.string().optional(),
  undo: z.string().optional(),
})

const editsShape = z.array(
  z.strictObject({ start: z.int().min(0), end: z.int().min(0), insert: z.string().max(5000) }),
)

/** The edits a button stands for; null when they are none. */
export function readEdits(value: string): readonly Edit[] | null {
  try {
    return editsShape.max(50).parse(JSON.parse(value))
  } catch {
    return null
  }
}

export type ReadCheck =
  | { readonly ok: true; readonly input: LintInput }
  | { readonly ok: false; readonly problems: CheckProblems }

/** The form as a draft in its situation, or what is wrong with it, each said for its field. */
export function readCheck(form: CheckForm): ReadCheck {
  const parsed = parseLintRequest(requestOf(form))
  return parsed.ok ? { ok: true, input: parsed.value } : { ok: false, problems: bySlot(parsed.problems) }
}

/** The body the API takes. What was left empty is left out, so that it is assumed and said to be. */
function requestOf(form: CheckForm): object {
  return {
    reply: form.reply,
    earlier_replies: apart(form.earlier),
    situation: {
      platform: given(form.platform),
      visibility: given(form.visibility),
      surface: given(form.surface),
      sector: given(form.sector),
      brand: {
        name: given(form.brand_name),
        handle: given(form.brand_handle),
        contacts: lines(form.contacts, '\n'),
        agents: lines(form.agents, ','),
      },
      customer: { name: given(form.customer_name), handle: given(form.customer_handle) },
      thread: readPosts(form.thread),
      facts: lines(form.facts, '\n'),
      expectations: expectationsOf(form),
    },
  }
}

function expectationsOf(form: CheckForm): object {
  const kinds = <Kind extends string>(of: 'sensitivity' | 'crisis', all: readonly Kind[]) => {
    const chosen = all.filter((kind) => form[`${of}_${kind}` as CheckField] !== '')
    return chosen.length > 0 || form[`${of}_none`] !== '' ? chosen : undefined
  }
  return {
    fault: given(form.fault),
    anger: given(form.anger),
    needs_private: { yes: true, no: false }[form.needs_private] ?? given(form.needs_private),
    sensitivity: kinds('sensitivity', SENSITIVITIES),
    crisis: kinds('crisis', CRISES),
  }
}

function given(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim()
}

/** Texts with an empty line between them. */
function apart(text: string): readonly string[] {
  return lines(text.replace(/\r/g, ''), '\n\n')
}

function lines(text: string, between: string): readonly string[] {
  return text
    .split(between)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Fields whose name in a situation differs from the one in the form. */
const SLOT_OF: Readonly<Record<string, CheckSlot>> = {
  'brand/name': 'brand_name',
  'brand/handle': 'brand_handle',
  'brand/contacts': 'contacts',
  'brand/agents': 'agents',
  'customer/name': 'customer_name',
  'customer/handle': 'customer_handle',
  earlier_replies: 'earlier',
}

/** The first problem of every field, without the name it has in the API. */
function bySlot(problems: readonly Problem[]): CheckProblems {
  const found = problems.map((problem) => [slotOf(problem.pointer), sentence(problem)] as const)
  return Object.fromEntries(found.toReversed())
}

function slotOf(pointer: string): CheckSlot {
  const parts = pointer.replace(/^\/(?:situation\/)?(?:expectations\/)?/, '').split('/')
  const slot = SLOT_OF[parts.slice(0, 2).join('/')] ?? SLOT_OF[parts[0] ?? ''] ?? parts[0]
  return CHECK_SLOTS.find((one) => one === slot) ?? 'reply'
}

function sentence({ pointer, message }: Problem): string {
  const what = message.slice(message.indexOf(' ') + 1)
  if (what === 'is empty') return 'There is no draft yet. Write or paste what you are about to post.'
  const item = /\/(\d{1,9})(?:\/text)?$/.exec(pointer)?.[1]
  const whole = item === undefined ? 'This' : `Number ${Number(item) + 1} of these`
  return `${whole} ${what}.`
}
