import { eq, lt, notExists, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { drills, guests, scenarios } from './schema.ts'

/** Guests, and forgetting them. */
export function guestQueries({ client, db }: Connection) {
  const byHash = db
    .select({ id: guests.id, createdAt: guests.createdAt })
    .from(guests)
    .where(eq(guests.hash, sql.placeholder('hash')))
    .prepare()

  return {
    createGuest({
      id,
      hash,
      createdAt,
    }: {
      readonly id: string
      readonly hash: string
      readonly createdAt: number
    }): void {
      db.insert(guests).values({ id, hash, createdAt }).run()
    },

    guestByHash(hash: string): { readonly id: string; readonly createdAt: number } | null {
      return byHash.get({ hash }) ?? null
    },

    deleteGuestsBefore(time: number): number {
      const count = db.transaction(
        (tx) => {
          const { changes } = tx.delete(guests).where(lt(guests.createdAt, time)).run()
          const referring = tx.select().from(drills).where(eq(drills.scenario, scenarios.hash))
          tx.delete(scenarios).where(notExists(referring)).run()
          return changes
        },
        { behavior: 'immediate' },
      )
      // Deleted rows are zeroed in the tables but still stand in the write-ahead log until it is folded in and cut off.
      client.pragma('wal_checkpoint(TRUNCATE)')
      return count
    },
  }
}
