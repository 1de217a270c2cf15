import { eq, lt, sql } from 'drizzle-orm'
import { type Connection, writing } from './connection.ts'
import { cutLog, forgetUnused } from './forgetting.ts'
import { drills, guests, people } from './schema.ts'

/** Guests: knowing them, forgetting them, and giving their drills to who they turn out to be. */
export function guestQueries(connection: Connection) {
  const { db } = connection
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
      const count = writing(connection, () => {
        const { changes } = db.delete(guests).where(lt(guests.createdAt, time)).run()
        forgetUnused(connection)
        return changes
      })
      cutLog(connection)
      return count
    },

    claimDrills(guest: string, person: string): number {
      return writing(connection, () => {
        if (!db.select({ id: people.id }).from(people).where(eq(people.id, person)).get()) return 0
        const claimed = db.update(drills).set({ guest: null, person }).where(eq(drills.guest, guest)).run()
        db.delete(guests).where(eq(guests.id, guest)).run()
        return claimed.changes
      })
    },
  }
}
