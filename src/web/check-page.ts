import type { z } from 'zod'
import type { CheckForm } from '../../views/model/check-form.ts'
import type { CheckProps } from '../../views/props.ts'
import { applyEdits, carryOver, inverse } from '../scoring/edits.ts'
import type { Engine } from '../scoring/engine.ts'
import { type checkFields, readCheck, readEdits } from './read-check.ts'

type Sent = z.infer<typeof checkFields>

const CHANGED =
  'Those words have changed since they were checked, so nothing was done. Here is what stands now.'

/** The page for what was sent: its suggestion applied or taken back, then judged. Pure; nothing is kept. */
export function checkPage(engine: Engine, sent: Sent): CheckProps {
  const { checked, apply, undo, ...form } = sent
  const chosen = apply ?? undo
  const edited = chosen === undefined ? { form, notice: null, undo: null } : edit(form, checked, chosen)
  const read = readCheck(edited.form)
  return {
    ...edited,
    undo: apply === undefined ? null : edited.undo,
    report: read.ok ? engine.lintWithEdits(read.input) : null,
    problems: read.ok ? {} : read.problems,
  }
}

function edit(
  form: CheckForm,
  checked: string,
  chosen: string,
): Pick<CheckProps, 'form' | 'notice' | 'undo'> {
  const edits = carryOver(readEdits(chosen) ?? [], checked, form.reply)
  if (edits === null || edits.length === 0) return { form, notice: CHANGED, undo: null }
  const reply = applyEdits(form.reply, edits)
  return { form: { ...form, reply }, notice: null, undo: inverse(form.reply, edits) }
}
