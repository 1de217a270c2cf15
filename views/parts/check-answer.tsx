import { CHECK_SLOTS } from '../model/check-form.ts'
import type { CheckProps } from '../props.ts'
import { FieldProblem } from './check-field.tsx'
import { CheckFound } from './check-found.tsx'

/** What htmx swaps as somebody types: the findings, and the problems at their fields. Never a field. */
export function CheckAnswer(page: CheckProps) {
  return (
    <>
      <hx-partial hx-target="#found" hx-swap="innerHTML">
        <CheckFound page={page} />
      </hx-partial>
      {CHECK_SLOTS.map((slot) => (
        <hx-partial hx-target={`#problem-${slot}`} hx-swap="innerHTML">
          <FieldProblem text={page.problems[slot]} />
        </hx-partial>
      ))}
    </>
  )
}
