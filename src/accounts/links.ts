import { sha256 } from '../io/sha256.ts'
import type { Link, Person } from '../store/people.ts'
import type { Accounts } from './accounts.ts'

const HOUR_MS = 60 * 60 * 1000
/** How long a link works. */
const LINK_MS: Readonly<Record<Link['kind'], number>> = {
  setup: 24 * HOUR_MS,
  invitation: 7 * 24 * HOUR_MS,
  reset: 24 * HOUR_MS,
}

/** What a link for somebody does: let them join, or choose a new password once they have. */
function kindFor(person: Person): Link['kind'] {
  if (person.joinedAt !== null) return 'reset'
  return person.team === null ? 'setup' : 'invitation'
}

type Maker = Pick<Accounts, 'store' | 'clock' | 'ids'>

/** Makes somebody's one-time link; earlier ones stop working. Answers its path, which is never seen again. */
export async function makeLink(
  { store, clock, ids }: Maker,
  person: Person,
  madeBy: string | null,
): Promise<{ readonly path: string; readonly kind: Link['kind']; readonly expiresAt: number }> {
  const [id, secret, now, kind] = [ids.id(), ids.secret(), clock.now(), kindFor(person)]
  const expiresAt = now + LINK_MS[kind]
  await store.createLink({
    id,
    hash: sha256(secret),
    person: person.id,
    kind,
    madeBy,
    createdAt: now,
    expiresAt,
  })
  return { path: `/join/${secret}`, kind, expiresAt }
}

/** The login the first admin has until the set-up is done. */
export const FIRST_LOGIN = 'admin'

/** The path of a new set-up link while nobody leads the installation; null once somebody does. */
export async function setupLink(maker: Maker): Promise<string | null> {
  const { store, clock, ids } = maker
  if (await store.hasAdmin()) return null
  const known = await store.personByLogin(FIRST_LOGIN)
  const first = known ?? {
    id: ids.id(),
    login: FIRST_LOGIN,
    name: 'Admin',
    role: 'admin' as const,
    team: null,
    createdAt: clock.now(),
    joinedAt: null,
    deactivatedAt: null,
    extraTime: 1,
  }
  if (!known) await store.createPerson(first)
  return (await makeLink(maker, first, null)).path
}
