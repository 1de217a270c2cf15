import { z } from 'zod'
import { ReviewPage } from '../../../views/pages/review.tsx'
import { comment, reviewOf } from '../../training/review.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { FormCall, PersonCall, PersonFormCall } from '../route.ts'

export const commentFields = z.strictObject({
  reply: z.string().max(100),
  sentence: z.string().regex(/^\d{1,4}$/),
  text: z.string(),
})

/** Room for a comment that is too long, so that it comes back with its text. */
export const COMMENT_BYTES = 128 * 1024

/** A scorecard as the manager reads it. */
export async function review({ c, deps, viewer, frame }: PersonCall) {
  const found = await reviewOf(deps, viewer, c.req.param('id') ?? '')
  if (!found) return refuse(c, NOT_FOUND)
  const done =
    c.req.query('done') === 'commented' ? 'Your comment is there. They see it on their first page.' : null
  return c.html(<ReviewPage frame={frame} review={found} typed={null} done={done} />)
}

/** Writes a comment beside a sentence; one that cannot be taken comes back with its text. */
export async function sendComment({
  c,
  deps,
  viewer,
  signedIn,
  frame,
  body,
}: PersonFormCall<typeof commentFields>) {
  const id = c.req.param('id') ?? ''
  const { person } = signedIn
  const sentence = Number(body.sentence)
  const author = { id: person.id, name: person.name }
  const said = await comment(deps, viewer, author, id, { ...body, sentence })
  if (said.kind === 'done') return c.redirect(`/desk/drills/${id}?done=commented`, 303)
  const found = await reviewOf(deps, viewer, id)
  if (said.kind === 'not_found' || !found) return refuse(c, NOT_FOUND)
  const typed = { reply: body.reply, sentence, text: body.text, problem: said.problem }
  return c.html(<ReviewPage frame={frame} review={found} typed={typed} done={null} />, 422)
}

export const acknowledgeFields = z.strictObject({})

/** The trainee says that they have read a comment. */
export async function acknowledge({ c, deps, viewer }: FormCall<typeof acknowledgeFields>) {
  const [drill, one] = [c.req.param('id') ?? '', c.req.param('comment') ?? '']
  const done = await deps.store.acknowledgeComment(viewer, drill, one, deps.clock.now())
  return done ? c.redirect(`/drills/${drill}/scorecard#c-${one}`, 303) : refuse(c, NOT_FOUND)
}
