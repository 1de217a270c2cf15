import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { sha256 } from '../io/sha256.ts'
import type { Session } from '../store/people.ts'
import type { Viewer } from '../store/store.ts'
import { GUEST_MS } from '../training/forget-guests.ts'
import type { Deps } from './deps.ts'
import type { SignedIn } from './route.ts'

/** Without a request for so long, a session ends. A live drill asks by itself. */
export const IDLE_MS = 60 * 60 * 1000
/** Then one signs in again, however busy the session was: a long working day. */
const SESSION_MS = 12 * 60 * 60 * 1000
/** `seenAt` is written no more often. */
const TOUCH_MS = 60_000

const SECRET = /^[\w-]{43}$/

/** `device` is no way in: it only tells a browser in which somebody signed in before. */
type Kind = 'guest' | 'session' | 'device'

const NAMES: Readonly<Record<Kind, string>> = {
  guest: 'hotseat',
  session: 'hotseat-session',
  device: 'hotseat-device',
}
const DEVICE_MS = 180 * 24 * 60 * 60 * 1000

/** The `__Host-` prefix pins a cookie to this host; browsers take it over https only. */
function cookieName(kind: Kind, origin: string | undefined): string {
  return origin?.startsWith('https:') ? `__Host-${NAMES[kind]}` : NAMES[kind]
}

function secretOf(c: Context, kind: Kind, deps: Deps): string | null {
  const secret = getCookie(c, cookieName(kind, deps.origin))
  return secret && SECRET.test(secret) ? secret : null
}

function hand(c: Context, kind: Kind, deps: Deps, secret: string, maxAgeMs: number): void {
  setCookie(c, cookieName(kind, deps.origin), secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: deps.origin?.startsWith('https:') ?? false,
    maxAge: maxAgeMs / 1000,
  })
}

/** The guest whose browser this is; null when it was never here or too long ago. */
export async function knownGuest(c: Context, deps: Deps): Promise<string | null> {
  const secret = secretOf(c, 'guest', deps)
  const guest = secret && (await deps.store.guestByHash(sha256(secret)))
  return guest && guest.createdAt >= deps.clock.now() - GUEST_MS ? guest.id : null
}

/** Remembers a new guest's browser and hands it its cookie; the store keeps only the cookie's hash. */
export async function welcomeGuest(c: Context, deps: Deps): Promise<Viewer> {
  const [id, secret] = [deps.ids.id(), deps.ids.secret()]
  await deps.store.createGuest({ id, hash: sha256(secret), createdAt: deps.clock.now() })
  hand(c, 'guest', deps, secret, GUEST_MS)
  return { kind: 'guest', guest: id }
}

/** Who is signed in; null without a session, or when it has ended. */
export async function knownPerson(c: Context, deps: Deps): Promise<SignedIn | null> {
  const secret = secretOf(c, 'session', deps)
  return secret ? personBy(sha256(secret), deps) : null
}

/** What answers later whether the session of this request goes on. It keeps no more of the request than that takes. */
export function stillSignedIn(c: Context, deps: Deps): () => Promise<boolean> {
  const hash = sha256(secretOf(c, 'session', deps) ?? '')
  return async () => (await personBy(hash, deps)) !== null
}

async function personBy(hash: string, deps: Deps): Promise<SignedIn | null> {
  const now = deps.clock.now()
  const found = await deps.store.sessionByHash(hash, now, now - IDLE_MS)
  if (found && now - found.session.seenAt > TOUCH_MS) await deps.store.touchSession(found.session.id, now)
  return found
}

/** Whether the browser brings a session's cookie, ended or not. */
export function bringsSession(c: Context, deps: Deps): boolean {
  return getCookie(c, cookieName('session', deps.origin)) !== undefined
}

/**
 * Begins a session under a secret that never was before, and hands it over; what the browser brought is worth nothing. Null, and no
 * cookie, for somebody who was deactivated meanwhile.
 */
export async function beginSession(
  c: Context,
  deps: Deps,
  person: string,
  device: string,
): Promise<Session | null> {
  const [id, secret, now] = [deps.ids.id(), deps.ids.secret(), deps.clock.now()]
  const session = { id, person, device, createdAt: now, seenAt: now }
  const begun = await deps.store.createSession({
    ...session,
    hash: sha256(secret),
    expiresAt: now + SESSION_MS,
  })
  if (!begun) return null
  hand(c, 'session', deps, secret, SESSION_MS)
  return session
}

/** The mark of a known browser, as it was brought. */
export function markOf(c: Context, deps: Deps): string | undefined {
  return getCookie(c, cookieName('device', deps.origin))
}

export function keepMark(c: Context, deps: Deps, mark: string): void {
  hand(c, 'device', deps, mark, DEVICE_MS)
}

/** Takes a cookie back from the browser. */
export function takeBack(c: Context, kind: Kind, deps: Deps): void {
  hand(c, kind, deps, '', 0)
}

/** The person as a viewer, with the role and team they have now. */
export function viewerOf({ person }: SignedIn): Viewer {
  return { kind: 'person', person: person.id, role: person.role, team: person.team }
}
