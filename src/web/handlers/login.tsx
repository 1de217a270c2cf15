import { z } from 'zod'
import { LoginPage } from '../../../views/pages/login.tsx'
import { ResumePage } from '../../../views/pages/resume.tsx'
import { waitSentence } from '../../accounts/change-password.ts'
import { signIn } from '../../accounts/sign-in.ts'
import { addressOf } from '../address.ts'
import { enter } from '../enter.ts'
import { frameOf } from '../frame.ts'
import { keepReply } from '../keep-reply.ts'
import { ownPath, readKept } from '../kept.ts'
import type { Call, OpenFormCall } from '../route.ts'
import { markOf } from '../session.ts'

/** Room for a long reply that is carried through signing in. */
export const LOGIN_BYTES = 3 * 1024 * 1024

export const loginFields = z.strictObject({
  login: z.string().max(200),
  password: z.string().max(1000),
  next: z.string().max(500).optional(),
  kept: z.string().optional(),
})

/** The way in. */
export function login({ c, frame }: Call) {
  const next = ownPath(c.req.query('next'))
  return c.html(<LoginPage frame={frame} login="" next={next} problem={null} kept={null} />)
}

/** Signs in, and goes on to where one was, with what one had typed. */
export async function sendLogin({ c, deps, frame, body }: OpenFormCall<typeof loginFields>) {
  const [next, kept] = [ownPath(body.next), readKept(body.kept)]
  const { login, password } = body
  const given = { login, password, address: addressOf(c, deps), mark: markOf(c, deps) }
  const answer = await signIn(deps, given)
  if (answer.kind !== 'in') {
    const problem = answer.kind === 'wrong' ? WRONG : waitSentence(answer.seconds)
    if (answer.kind === 'wait') c.header('Retry-After', String(answer.seconds))
    const page = <LoginPage frame={frame} login={login} next={next} problem={problem} kept={kept} />
    return c.html(page, answer.kind === 'wrong' ? 422 : 429)
  }
  const signedIn = await enter(c, deps, answer)
  if (!signedIn) {
    const page = <LoginPage frame={frame} login={login} next={next} problem={WRONG} kept={kept} />
    return c.html(page, 422)
  }
  if (!kept) return c.redirect(next, 303)
  const drill = await keepReply(deps, signedIn, kept)
  if (drill) return c.redirect(drill, 303)
  return c.html(<ResumePage frame={frameOf(c, deps, signedIn)} kept={kept} next={next} />)
}

const WRONG =
  'That login and password do not belong together. Check both, or ask your manager for a new link.'
