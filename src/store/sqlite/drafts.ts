import { and, eq, sql } from 'drizzle-orm'
import type { Draft, Viewer } from '../store.ts'
import { type Connection, writing } from './connection.ts'
import { drafts, drills } from './schema.ts'
import { asked, isOwn } from './viewers.ts'

/** Unsent text. */
export function draftQueries(connection: Connection) {
  const { db } = connection
  const owned = db
    .select({ id: drills.id })
    .from(drills)
    .where(and(eq(drills.id, sql.placeholder('drill')), isOwn))
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
    .where(and(eq(drills.id, sql.placeholder('drill')), isOwn))
    .prepare()

  return {
    saveDraft(viewer: Viewer, drill: string, thread: string, draft: Draft): boolean {
      return writing(connection, () => {
        if (!owned.get({ ...asked(viewer), drill })) return false
        if (draft.text === '') remove.run({ drill, thread })
        else save.run({ drill, thread, ...draft })
        return true
      })
    },

    drafts(viewer: Viewer, drill: string): Readonly<Record<string, Draft>> {
      const rows = ofDrill.all({ ...asked(viewer), drill })
      return Object.fromEntries(rows.map(({ thread, ...draft }) => [thread, draft]))
    },
  }
}
