import { and, eq, ne } from 'drizzle-orm'
import type { Person, PersonChange, PersonChanged } from '../people.ts'
import { type Connection, writing } from './connection.ts'
import { cutLog, forgetUnused } from './forgetting.ts'
import { isActive, readPerson } from './people.ts'
import { links, people } from './schema.ts'
import { dropSessions } from './sessions.ts'

/** Changing people, never so that no admin is left. */
export function peopleChangeQueries(connection: Connection) {
  const { db } = connection
  const personOf = readPerson(connection)

  /** Looks and changes under one lock, so that two admins cannot remove each other at once. */
  function change(id: string, work: (person: Person) => PersonChanged): PersonChanged {
    return writing(connection, () => {
      const person = personOf(id)
      return person ? work(person) : { ok: false, why: 'not_found' }
    })
  }

  function isLastAdmin({ id, role, joinedAt, deactivatedAt }: Person): boolean {
    if (role !== 'admin' || joinedAt === null || deactivatedAt !== null) return false
    const others = and(eq(people.role, 'admin'), isActive, ne(people.id, id))
    return db.select({ id: people.id }).from(people).where(others).get() === undefined
  }

  return {
    changePerson(id: string, { role, team, name, extraTime }: PersonChange): PersonChanged {
      return change(id, (person) => {
        const newRole = role !== undefined && role !== person.role
        if (newRole && isLastAdmin(person)) return { ok: false, why: 'last_admin' }
        const values = {
          role: role ?? person.role,
          team: team ?? person.team,
          name: name ?? person.name,
          extraTime: extraTime ?? person.extraTime,
        }
        db.update(people).set(values).where(eq(people.id, id)).run()
        if (newRole) {
          dropSessions(connection, id, null)
          db.delete(links).where(eq(links.madeBy, id)).run()
        }
        return { ok: true }
      })
    },

    deactivatePerson(id: string, at: number): PersonChanged {
      return change(id, (person) => {
        if (isLastAdmin(person)) return { ok: false, why: 'last_admin' }
        const deactivatedAt = person.deactivatedAt ?? at
        db.update(people).set({ deactivatedAt }).where(eq(people.id, id)).run()
        dropSessions(connection, id, null)
        db.delete(links).where(eq(links.person, id)).run()
        db.delete(links).where(eq(links.madeBy, id)).run()
        return { ok: true }
      })
    },

    activatePerson(id: string): PersonChanged {
      return change(id, (person) => {
        if (person.deactivatedAt === null) return { ok: true }
        db.update(people).set({ deactivatedAt: null }).where(eq(people.id, id)).run()
        // A login or a link that was under way when they were deactivated must not come back to life.
        dropSessions(connection, id, null)
        db.delete(links).where(eq(links.person, id)).run()
        return { ok: true }
      })
    },

    erasePerson(id: string): PersonChanged {
      const erased = change(id, (person) => {
        if (isLastAdmin(person)) return { ok: false, why: 'last_admin' }
        db.delete(people).where(eq(people.id, id)).run()
        forgetUnused(connection)
        return { ok: true }
      })
      if (erased.ok) cutLog(connection)
      return erased
    },

    setPassword(person: string, passwordHash: string, keep: string | null): boolean {
      return writing(connection, () => {
        const active = and(eq(people.id, person), isActive)
        if (db.update(people).set({ passwordHash }).where(active).run().changes === 0) return false
        dropSessions(connection, person, keep)
        db.delete(links).where(eq(links.person, person)).run()
        return true
      })
    },
  }
}
