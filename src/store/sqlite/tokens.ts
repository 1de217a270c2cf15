import { eq, sql } from 'drizzle-orm'
import type { ApiToken } from '../store.ts'
import type { Connection } from './connection.ts'
import { tokens } from './schema.ts'

/** API tokens. */
export function tokenQueries({ db }: Connection) {
  const byHash = db
    .select({ id: tokens.id, name: tokens.name, scopes: tokens.scopes, createdAt: tokens.createdAt })
    .from(tokens)
    .where(eq(tokens.hash, sql.placeholder('hash')))
    .prepare()

  return {
    createToken({ id, name, hash, scopes, createdAt }: ApiToken & { readonly hash: string }): void {
      db.insert(tokens).values({ id, name, hash, scopes, createdAt }).run()
    },

    tokenByHash(hash: string): ApiToken | null {
      return byHash.get({ hash }) ?? null
    },
  }
}
