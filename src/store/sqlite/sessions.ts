import { and, desc, eq, gt, gte, lt, lte, ne, or, sql } from 'drizzle-orm'
import type { Person, Session } from '../people.ts'
import { type Connection, writing } from './connection.ts'
import { isActive, personColumns } from './people.ts'
import { people, sessions } from './schema.ts'

const sessionColumns = {
  id: sessions.id,
  person: sessions.person,
  device: sessions.device,
  createdAt: sessions.createdAt,
  seenAt: sessions.seenAt,
}

/** Used lately enough, and not too old. */
const isAlive = and(
  gte(sessions.seenAt, sql.placeholder('idleSince')),
  gt(sessions.expiresAt, sql.placeholder('now')),
  isActive,
)

/** Ends the person's sessions but one, or all of them; in the transaction of what made them end. Answers how many. */
export function dropSessions({ db }: Connection, person: string, keep: string | null): number {
  const theirs = eq(sessions.person, person)
  const ended = keep === null ? theirs : and(theirs, ne(sessions.id, keep))
  return db.delete(sessions).where(ended).run().changes
}

/** Who is signed in where. */
export function sessionQueries(connection: Connection) {
  const { db } = connection
  const byHash = db
    .select({ session: sessionColumns, person: personColumns })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.person))
    .where(and(eq(sessions.hash, sql.placeholder('hash')), isAlive))
    .prepare()
  const ofPerson = db
    .select(sessionColumns)
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.person))
    .where(and(eq(sessions.person, sql.placeholder('person')), isAlive))
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .prepare()
  const touch = db
    .update(sessions)
    .set({ seenAt: sql`max(${sessions.seenAt}, ${sql.placeholder('at')})` })
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare()

  return {
    createSession(session: Session & { readonly hash: string; readonly expiresAt: number }): boolean {
      const { id, hash, person, device, createdAt, seenAt, expiresAt } = session
      return writing(connection, () => {
        const mayEnter = and(eq(people.id, person), isActive)
        if (!db.select({ id: people.id }).from(people).where(mayEnter).get()) return false
        db.insert(sessions).values({ id, hash, person, device, createdAt, seenAt, expiresAt }).run()
        return true
      })
    },

    sessionByHash(
      hash: string,
      now: number,
      idleSince: number,
    ): { readonly session: Session; readonly person: Person } | null {
      return byHash.get({ hash, now, idleSince }) ?? null
    },

    touchSession(id: string, at: number): void {
      touch.run({ id, at })
    },

    sessions(person: string, now: number, idleSince: number): readonly Session[] {
      return ofPerson.all({ person, now, idleSince })
    },

    endSession(person: string, id: string): boolean {
      const theirs = and(eq(sessions.person, person), eq(sessions.id, id))
      return db.delete(sessions).where(theirs).run().changes > 0
    },

    endSessions: (person: string, keep: string | null): number => dropSessions(connection, person, keep),

    deleteStaleSessions(now: number, idleSince: number): number {
      const stale = or(lte(sessions.expiresAt, now), lt(sessions.seenAt, idleSince))
      return db.delete(sessions).where(stale).run().changes
    },
  }
}
