import type { Context } from 'hono'
import type { Frame } from '../../views/props.ts'
import type { Deps } from './deps.ts'
import type { Env, SignedIn } from './route.ts'

/** Names of one's own machine: nobody listens on the way there. */
const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/** What the shell of a page shows to whoever asks. */
export function frameOf(c: Context, deps: Deps, signedIn: SignedIn | null): Frame {
  const { host } = new URL(deps.origin ?? c.req.url)
  const encrypted = deps.origin?.startsWith('https:') ?? false
  return {
    who: signedIn ? { name: signedIn.person.name, role: signedIn.person.role } : null,
    guests: deps.guests,
    unencrypted: !encrypted && !OWN_MACHINE.test(host),
  }
}

/** The shell before anybody was asked who they are. */
const NOBODY: Frame = { who: null, guests: true, unencrypted: false }

/** The frame of the request at hand. */
export function frameIn(c: Context<Env>): Frame {
  return c.get('frame') ?? NOBODY
}
