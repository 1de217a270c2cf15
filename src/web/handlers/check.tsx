import { FRESH_CHECK } from '../../../views/model/check-form.ts'
import { CheckPage } from '../../../views/pages/check.tsx'
import { checkPage } from '../check-page.ts'
import type { checkFields } from '../read-check.ts'
import type { Call, OpenFormCall } from '../route.ts'

/** The paste page, with nothing on it yet. */
export function freshCheck({ c, frame }: Call) {
  return c.html(
    <CheckPage frame={frame} form={FRESH_CHECK} report={null} problems={{}} notice={null} undo={null} />,
  )
}

/** A draft that was sent as a form: the same page with its findings. */
export function check({ c, deps, body, frame }: OpenFormCall<typeof checkFields>) {
  const page = checkPage(deps.engine, body)
  return c.html(<CheckPage frame={frame} {...page} />, page.report === null ? 422 : 200)
}
