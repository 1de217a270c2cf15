import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Person, PersonChanged } from '../people.ts'
import { type Connection, writing } from './connection.ts'
import { asLogin, byName } from './names.ts'
import { people } from './schema.ts'

/** What is told of a person: all but the password. */
export const personColumns = {
  id: people.id,
  login: people.login,
  name: people.name,
  role: people.role,
  team: people.team,
  createdAt: people.createdAt,
  joinedAt: people.joinedAt,
  deactivatedAt: people.deactivatedAt,
  extraTime: people.extraTime,
}

/** Has an account and may use it. */
export const isActive = and(isNotNull(people.joinedAt), isNull(people.deactivatedAt))

/** Prepares looking a person up. */
export function readPerson({ db }: Connection): (id: string) => Person | null {
  const byId = db
    .select(personColumns)
    .from(people)
    .where(eq(people.id, sql.placeholder('id')))
    .prepare()
  return (id) => byId.get({ id }) ?? null
}

/** Prepares looking a person up by what they sign in with. */
export function readLogin({ db }: Connection): (login: string) => Person | null {
  const byLogin = db
    .select(personColumns)
    .from(people)
    .where(eq(people.login, sql.placeholder('login')))
    .prepare()
  return (login) => byLogin.get({ login: asLogin(login) }) ?? null
}

/** People, and what they sign in with. */
export function peopleQueries(connection: Connection) {
  const { db } = connection
  const [personOf, loginOf] = [readPerson(connection), readLogin(connection)]
  const password = db
    .select({ person: people.id, passwordHash: people.passwordHash })
    .from(people)
    .where(and(eq(people.login, sql.placeholder('login')), isActive))
    .prepare()

  return {
    createPerson(person: Person): PersonChanged {
      const { id, name, role, team, createdAt, joinedAt, deactivatedAt, extraTime } = person
      return writing(connection, (): PersonChanged => {
        if (loginOf(person.login)) return { ok: false, why: 'login_taken' }
        const login = asLogin(person.login)
        db.insert(people)
          .values({ id, login, name, role, team, createdAt, joinedAt, deactivatedAt, extraTime })
          .run()
        return { ok: true }
      })
    },

    person: (id: string): Person | null => personOf(id),

    personByLogin: (login: string): Person | null => loginOf(login),

    people(team: string | null): readonly Person[] {
      const some = team === null ? undefined : eq(people.team, team)
      return db
        .select(personColumns)
        .from(people)
        .where(some)
        .all()
        .sort((one, other) => Number(hasLeft(one)) - Number(hasLeft(other)) || byName(one, other))
    },

    hasAdmin(): boolean {
      const admin = db
        .select({ id: people.id })
        .from(people)
        .where(and(eq(people.role, 'admin'), isActive))
        .get()
      return admin !== undefined
    },

    passwordOf(login: string): { readonly person: string; readonly passwordHash: string } | null {
      const found = password.get({ login: asLogin(login) })
      if (!found?.passwordHash) return null
      return { person: found.person, passwordHash: found.passwordHash }
    },
  }
}

function hasLeft({ deactivatedAt }: Person): boolean {
  return deactivatedAt !== null
}
