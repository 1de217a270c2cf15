import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { sha256 } from '../io/sha256.ts'
import type { Viewer } from '../store/store.ts'
import { GUEST_MS } from '../training/forget-guests.ts'
import type { Deps } from './deps.ts'

const SECRET = /^[\w-]{43}$/

/** The `__Host-` prefix pins a cookie to this host; browsers take it over https only. */
function cookieName(origin: string | undefined): string {
  return origin?.startsWith('https:') ? '__Host-hotseat' : 'hotseat'
}

/** The guest whose browser this is; null when it was never here or too long ago. */
export async function knownGuest(c: Context, deps: Deps): Promise<Viewer | null> {
  const secret = getCookie(c, cookieName(deps.origin))
  if (!secret || !SECRET.test(secret)) return null
  const guest = await deps.store.guestByHash(sha256(secret))
  if (!guest || guest.createdAt < deps.clock.now() - GUEST_MS) return null
  return { kind: 'guest', guest: guest.id }
}

/** Remembers a new guest's browser and hands it its cookie; the store keeps only the cookie's hash. */
export async function welcomeGuest(c: Context, deps: Deps): Promise<Viewer> {
  const [id, secret] = [deps.ids.id(), deps.ids.secret()]
  await deps.store.createGuest({ id, hash: sha256(secret), createdAt: deps.clock.now() })
  setCookie(c, cookieName(deps.origin), secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: deps.origin?.startsWith('https:') ?? false,
    maxAge: GUEST_MS / 1000,
  })
  return { kind: 'guest', guest: id }
}
