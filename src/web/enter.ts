import type { Context } from 'hono'
import type { Deps } from './deps.ts'
import { deviceName } from './device-name.ts'
import type { SignedIn } from './route.ts'
import { beginSession, keepMark } from './session.ts'

/** Begins a session for somebody who has just shown who they are, and marks the browser as known. */
export async function enter(
  c: Context,
  deps: Deps,
  { person, mark }: { readonly person: string; readonly mark: string },
): Promise<SignedIn> {
  keepMark(c, deps, mark)
  const session = await beginSession(c, deps, person, deviceName(c.req.header('user-agent')))
  const found = await deps.store.person(person)
  if (!found) throw new Error('Somebody signed in and was gone')
  return { person: found, session }
}
