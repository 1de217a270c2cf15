import { and, eq, sql } from 'drizzle-orm'
import type { Draft, Viewer } from '../store.ts'
import type { Connection } from './connection.ts'
import { drafts, drills } from './schema.ts'

/** Unsent text. */
export function draftQueries({ db }: Connection) {
  const owned = db
    .select({ id: drills.id })
    .from(drills)
    .where(and(eq(drills.guest, sql.placeholder('guest')), eq(drills.id, sql.placeholder('drill'))))
    .prepare()
  const save = db
    .insert(drafts)
    .values({
      drill: sql.placeholder('drill'),
      thread: sql.placeholder('thread'),
      text: sql.placeholder('text'),
      visibility: sql.placeholder('visibility'),
      savedAt: sql.placeholder('savedAt'),
    })
    .onConflictDoUpdate({
      target: [drafts.drill, drafts.thread],
      set: {
        text: sql`excluded.text`,
        visibility: sql`excluded.visibility`,
        savedAt: sql`excluded.saved_at`,
      },
    })
    .prepare()
  const remove = db
    .delete(drafts)
    .where(and(eq(drafts.drill, sql.placeholder('drill')), eq(drafts.thread, sql.placeholder('thread'))))
    .prepare()
  const ofDrill = db
    .select({
      thread: drafts.thread,
      text: drafts.text,
      visibility: drafts.visibility,
      savedAt: drafts.savedAt,
    })
    .from(drafts)
    .innerJoin(drills, eq(drills.id, drafts.drill))
    .where(and(eq(drills.guest, sql.placeholder('guest')), eq(drills.id, sql.placeholder('drill'))))
    .prepare()

  return {
    saveDraft(viewer: Viewer, drill: string, thread: string, draft: Draft): boolean {
      return db.transaction(
        () => {
          if (!owned.get({ guest: viewer.guest, drill })) return false
          if (draft.text === '') remove.run({ drill, thread })
          else save.run({ drill, thread, ...draft })
          return true
        },
        { behavior: 'immediate' },
      )
    },

    drafts(viewer: Viewer, drill: string): Readonly<Record<string, Draft>> {
      const rows = ofDrill.all({ guest: viewer.guest, drill })
      return Object.fromEntries(rows.map(({ thread, ...draft }) => [thread, draft]))
    },
  }
}
