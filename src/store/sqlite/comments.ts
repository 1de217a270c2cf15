import { and, asc, eq, isNull, sql } from 'drizzle-orm'

import { type Comment, SOMEBODY_WHO_LEFT } from '../reviews.ts'
import type { Viewer } from '../store.ts'
import { type Connection, writing } from './connection.ts'
import { readLog } from './events.ts'
import { comments, drills, people } from './schema.ts'
import { asked, isOwn, isReviewable } from './viewers.ts'

const columns = { comment: comments, authorName: people.name }

/** Prepares reading the comments on a drill, in the order they were written. Whose it is was asked before. */
export function readComments({ db }: Connection): (drill: string) => readonly Comment[] {
  const all = db
    .select(columns)
    .from(comments)
    .leftJoin(people, eq(people.id, comments.author))
    .where(eq(comments.drill, sql.placeholder('drill')))
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .prepare()
  return (drill) => all.all({ drill }).map(toComment)
}

/** What reviewers write beside replies, and its readers. */
export function commentQueries(connection: Connection) {
  const { db } = connection
  const own = db
    .select({ id: drills.id })
    .from(drills)
    .where(and(eq(drills.id, sql.placeholder('drill')), isOwn))
    .prepare()
  const reviewable = db
    .select({ id: drills.id })
    .from(drills)
    .innerJoin(people, eq(people.id, drills.person))
    .where(and(eq(drills.id, sql.placeholder('drill')), isReviewable))
    .prepare()
  const unread = db
    .selectDistinct({ drill: comments.drill })
    .from(comments)
    .innerJoin(drills, eq(drills.id, comments.drill))
    .where(and(isOwn, isNull(comments.acknowledgedAt)))
    .prepare()
  const [log, commentsOf] = [readLog(connection), readComments(connection)]

  /** Whether the drill is finished, its scorecard has the reply, and the reply the sentence. */
  function hasSentence({ drill, reply, start, end }: Comment): boolean {
    const last = log(drill).at(-1)
    if (last?.type !== 'drill_finished') return false
    const card = last.scorecard.replies.find(({ id }) => id === reply)
    return card !== undefined && start >= 0 && start < end && end <= card.text.length
  }

  return {
    addComment(viewer: Viewer, comment: Comment): boolean {
      if (viewer.kind === 'guest' || comment.text === '') return false
      const { id, drill, reply, start, end, text, createdAt } = comment
      return writing(connection, () => {
        if (!reviewable.get({ ...asked(viewer), drill }) || !hasSentence(comment)) return false
        const author = viewer.person
        db.insert(comments).values({ id, drill, reply, start, end, text, author, createdAt }).run()
        return true
      })
    },

    commentsOn(viewer: Viewer, drill: string): readonly Comment[] {
      return db.transaction(() => (own.get({ ...asked(viewer), drill }) ? commentsOf(drill) : []))
    },

    acknowledgeComment(viewer: Viewer, drill: string, comment: string, at: number): boolean {
      return writing(connection, () => {
        if (!own.get({ ...asked(viewer), drill })) return false
        const { changes } = db
          .update(comments)
          .set({ acknowledgedAt: sql`coalesce(${comments.acknowledgedAt}, ${at})` })
          .where(and(eq(comments.id, comment), eq(comments.drill, drill)))
          .run()
        return changes > 0
      })
    },

    unreadDrills(viewer: Viewer): readonly string[] {
      return unread.all(asked(viewer)).map(({ drill }) => drill)
    },
  }
}

function toComment({
  comment,
  authorName,
}: {
  readonly comment: typeof comments.$inferSelect
  readonly authorName: string | null
}): Comment {
  return { ...comment, author: { id: comment.author, name: authorName ?? SOMEBODY_WHO_LEFT } }
}
