import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Joining, Link, Person, PersonChanged } from '../people.ts'
import { type Connection, writing } from './connection.ts'
import { asLogin } from './names.ts'
import { personColumns, readLogin } from './people.ts'
import { links, people, teams } from './schema.ts'
import { dropSessions } from './sessions.ts'

/** One-time links. A used one is deleted. */
export function linkQueries(connection: Connection) {
  const { db } = connection
  const loginOf = readLogin(connection)
  const open = db
    .select({
      link: {
        id: links.id,
        person: links.person,
        kind: links.kind,
        madeBy: links.madeBy,
        createdAt: links.createdAt,
        expiresAt: links.expiresAt,
      },
      person: personColumns,
    })
    .from(links)
    .innerJoin(people, eq(people.id, links.person))
    .where(
      and(
        eq(links.hash, sql.placeholder('hash')),
        gt(links.expiresAt, sql.placeholder('now')),
        isNull(people.deactivatedAt),
      ),
    )
    .prepare()

  return {
    createLink(link: Link & { readonly hash: string }): void {
      const { id, hash, person, kind, madeBy, createdAt, expiresAt } = link
      writing(connection, () => {
        db.delete(links).where(eq(links.person, person)).run()
        db.insert(links).values({ id, hash, person, kind, madeBy, createdAt, expiresAt }).run()
      })
    },

    linkByHash(hash: string, now: number): (Link & { readonly for: Person }) | null {
      const found = open.get({ hash, now })
      return found ? { ...found.link, for: found.person } : null
    },

    useLink(hash: string, joining: Joining): PersonChanged {
      return writing(connection, (): PersonChanged => {
        const found = open.get({ hash, now: joining.at })
        if (!found) return { ok: false, why: 'not_found' }
        const { link, person } = found
        const setup: Pick<Joining, 'login' | 'team'> = link.kind === 'setup' ? joining : {}
        const login = asLogin(setup.login ?? person.login)
        const holder = loginOf(login)
        if (holder && holder.id !== person.id) return { ok: false, why: 'login_taken' }
        if (setup.team) {
          const { id, name, timeZone, createdAt } = setup.team
          db.insert(teams).values({ id, name, timeZone, createdAt }).run()
        }
        const name = link.kind === 'reset' ? person.name : (joining.name ?? person.name)
        db.update(people)
          .set({
            login,
            name,
            team: setup.team?.id ?? person.team,
            passwordHash: joining.passwordHash,
            joinedAt: person.joinedAt ?? joining.at,
          })
          .where(eq(people.id, person.id))
          .run()
        db.delete(links).where(eq(links.id, link.id)).run()
        dropSessions(connection, person.id, null)
        return { ok: true }
      })
    },
  }
}
