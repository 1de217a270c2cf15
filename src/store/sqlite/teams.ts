import { eq } from 'drizzle-orm'
import type { Team } from '../people.ts'
import type { Connection } from './connection.ts'
import { byName } from './names.ts'
import { teams } from './schema.ts'

/** Teams. */
export function teamQueries({ db }: Connection) {
  return {
    createTeam({ id, name, timeZone, createdAt }: Team): void {
      db.insert(teams).values({ id, name, timeZone, createdAt }).run()
    },

    teams(): readonly Team[] {
      return db.select().from(teams).all().sort(byName)
    },

    renameTeam(id: string, name: string, timeZone: string): boolean {
      return db.update(teams).set({ name, timeZone }).where(eq(teams.id, id)).run().changes > 0
    },
  }
}
