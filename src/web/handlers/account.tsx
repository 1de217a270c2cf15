import { z } from 'zod'
import { AccountPage } from '../../../views/pages/account.tsx'
import type { AccountProps } from '../../../views/props.ts'
import { changePassword } from '../../accounts/change-password.ts'
import { addressOf } from '../address.ts'
import { guestDrills } from '../guest-drills.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { PersonCall, PersonFormCall } from '../route.ts'
import { IDLE_MS, keepMark, markOf, takeBack } from '../session.ts'

export const noFields = z.strictObject({})
export const passwordFields = z.strictObject({
  login: z.string().max(200).optional(),
  old: z.string().max(1000),
  password: z.string().max(1000),
})
export const endSessionFields = z.strictObject({ session: z.string().max(60) })

/** What was just done, by the word that stands in the address afterwards. */
const DONE: Readonly<Record<string, string>> = {
  password: 'Your password is changed. You are signed out everywhere else.',
  ended: 'That session has ended.',
  'ended-others': 'You are signed out everywhere else.',
  claimed: 'The drills done in this browser are yours now.',
}

/** One's own account. */
export async function account(call: PersonCall) {
  const { c, frame } = call
  const done = DONE[c.req.query('done') ?? ''] ?? null
  return c.html(<AccountPage frame={frame} {...(await pageFor(call, { done }))} />)
}

export async function sendPassword(call: PersonFormCall<typeof passwordFields>) {
  const { c, deps, signedIn, frame, body } = call
  const { old, password } = body
  const { person, session } = signedIn
  const asked = { old, password, address: addressOf(c, deps), mark: markOf(c, deps), session: session.id }
  const changed = await changePassword(deps, person, asked)
  if (changed.kind === 'problems') {
    const page = await pageFor(call, { problems: changed.problems })
    return c.html(<AccountPage frame={frame} {...page} />, 422)
  }
  keepMark(c, deps, changed.mark)
  return c.redirect('/account?done=password', 303)
}

export async function endSession({ c, deps, signedIn, body }: PersonFormCall<typeof endSessionFields>) {
  const ended = await deps.store.endSession(signedIn.person.id, body.session)
  return ended ? c.redirect('/account?done=ended', 303) : refuse(c, NOT_FOUND)
}

export async function endOtherSessions({ c, deps, signedIn }: PersonCall) {
  await deps.store.endSessions(signedIn.person.id, signedIn.session.id)
  return c.redirect('/account?done=ended-others', 303)
}

/** The drills this browser did as a guest become one's own. */
export async function claim({ c, deps, signedIn, guest }: PersonCall) {
  if (guest !== null) await deps.store.claimDrills(guest, signedIn.person.id)
  return c.redirect('/account?done=claimed', 303)
}

export async function logout({ c, deps, signedIn }: PersonCall) {
  await deps.store.endSession(signedIn.person.id, signedIn.session.id)
  takeBack(c, 'session', deps)
  return c.redirect('/', 303)
}

async function pageFor(
  { deps, signedIn, guest }: PersonCall,
  given: Partial<Pick<AccountProps, 'done' | 'problems'>>,
): Promise<AccountProps> {
  const { person, session } = signedIn
  const now = deps.clock.now()
  const team = (await deps.store.teams()).find(({ id }) => id === person.team)
  return {
    person,
    team: team?.name ?? null,
    timeZone: team?.timeZone ?? 'UTC',
    sessions: await deps.store.sessions(person.id, now, now - IDLE_MS),
    current: session.id,
    guestDrills: await guestDrills(deps, guest),
    problems: {},
    done: null,
    ...given,
  }
}
