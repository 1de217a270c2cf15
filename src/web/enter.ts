import type { Context } from 'hono'
import type { Deps } from './deps.ts'
import { deviceName } from './device-name.ts'
import type { SignedIn } from './route.ts'
import { beginSession, keepMark } from './session.ts'

/** Begins a session for somebody who has just shown who they are, and marks the browser as known; null when they are gone by now. */
export async function enter(
  c: Context,
  deps: Deps,
  { person, mark }: { readonly person: string; readonly mark: string },
): Promise<SignedIn | null> {
  const session = await beginSession(c, deps, person, deviceName(c.req.header('user-agent')))
  const found = session && (await deps.store.person(person))
  if (!found) return null
  keepMark(c, deps, mark)
  return { person: found, session }
}
