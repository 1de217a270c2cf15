import type { Context } from 'hono'
import { admit } from '../api/bearer.ts'
import type { Role } from '../store/people.ts'
import { crossSite } from './cross-site.ts'
import type { Deps } from './deps.ts'
import { frameOf } from './frame.ts'
import { NOT_FOUND } from './refusal.ts'
import { refuse } from './refuse.tsx'
import type { Call, Env, Route } from './route.ts'
import { bringsSession, knownGuest, knownPerson, viewerOf } from './session.ts'
import { askToSignIn } from './sign-in.tsx'

/** Who asks; or the refusal, when the route is not for them. */
export async function admission(
  route: Route,
  c: Context<Env>,
  deps: Deps,
): Promise<Omit<Call, 'body'> | Response> {
  const nobody = { c, deps, viewer: null, signedIn: null, guest: null, token: null }
  if (route.access === 'token') {
    const admitted = await admit(deps.store, c.req.header('authorization'), route.scope ?? '')
    return admitted.ok
      ? { ...nobody, token: admitted.token, frame: frameOf(c, deps, null) }
      : admitted.response
  }
  const foreign = crossSite(c.req.raw, deps.origin)
  if (foreign) return refuse(c, { status: 403, detail: foreign })
  const signedIn = await knownPerson(c, deps)
  const guest = await knownGuest(c, deps)
  const frame = frameOf(c, deps, signedIn)
  c.set('frame', frame)
  const viewer = signedIn
    ? viewerOf(signedIn)
    : guest !== null && deps.guests
      ? ({ kind: 'guest', guest } as const)
      : null
  const call = { ...nobody, viewer, signedIn, guest, frame }
  switch (standing(route, call)) {
    case 'welcome':
      return call
    case 'sign in':
      return askToSignIn(call, route)
    case 'nothing here':
      return refuse(c, NOT_FOUND)
  }
}

type Standing = 'welcome' | 'sign in' | 'nothing here'

const ROLES_OF: Readonly<Record<'person' | 'manager' | 'admin', readonly Role[]>> = {
  person: ['trainee', 'manager', 'admin'],
  manager: ['manager', 'admin'],
  admin: ['admin'],
}

/** Whether a route is for whoever asks. */
function standing(route: Route, { c, deps, viewer, signedIn }: Omit<Call, 'body'>): Standing {
  switch (route.access) {
    case 'anyone':
    case 'token':
      return 'welcome'
    case 'reader':
      return deps.guests || signedIn ? 'welcome' : 'sign in'
    case 'trainee':
      if (viewer || (deps.guests && route.newcomers === 'welcome' && !bringsSession(c, deps)))
        return 'welcome'
      return !deps.guests || bringsSession(c, deps) ? 'sign in' : 'nothing here'
    default:
      if (!signedIn) return 'sign in'
      return ROLES_OF[route.access].includes(signedIn.person.role) ? 'welcome' : 'nothing here'
  }
}
