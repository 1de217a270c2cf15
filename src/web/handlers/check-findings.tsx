import { CheckAnswer } from '../../../views/parts/check-answer.tsx'
import { checkPage } from '../check-page.ts'
import type { checkFields } from '../read-check.ts'
import type { OpenFormCall } from '../route.ts'

/** What is found in a draft as somebody types it. Before the first word there is nothing to find, and nothing wrong. */
export function checkFindings({ c, deps, body }: OpenFormCall<typeof checkFields>) {
  const page = checkPage(deps.engine, body)
  const { reply: _, ...others } = page.problems
  const problems = body.reply.trim() === '' ? others : page.problems
  const status = page.report === null && Object.keys(problems).length > 0 ? 422 : 200
  return c.html(<CheckAnswer {...page} problems={problems} />, status)
}
