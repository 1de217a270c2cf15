import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import type { ReviewableDrill, ReviewedDrill } from '../reviews.ts'
import type { Viewer } from '../store.ts'
import { readComments } from './comments.ts'
import type { Connection } from './connection.ts'
import { headOf, summaryOf } from './drill-rows.ts'
import { readLog } from './events.ts'
import { comments, drills, people, scenarios } from './schema.ts'
import { asked, isReviewable } from './viewers.ts'

/** The drills of people as those who lead them find them. */
export function reviewQueries(connection: Connection) {
  const { db } = connection
  const reviewable = db
    .select({
      drill: drills,
      personName: people.name,
      comments: db.$count(comments, eq(comments.drill, drills.id)),
      unread: db.$count(comments, and(eq(comments.drill, drills.id), isNull(comments.acknowledgedAt))),
    })
    .from(drills)
    .innerJoin(people, eq(people.id, drills.person))
    .where(
      and(
        isReviewable,
        or(isNull(sql.placeholder('team')), eq(people.team, sql.placeholder('team'))),
        or(isNull(sql.placeholder('person')), eq(people.id, sql.placeholder('person'))),
      ),
    )
    .orderBy(desc(drills.startedAt), desc(drills.id))
    .prepare()
  const reviewed = db
    .select({
      drill: drills,
      scenarioText: scenarios.text,
      person: { id: people.id, name: people.name, team: people.team },
    })
    .from(drills)
    .innerJoin(people, eq(people.id, drills.person))
    .innerJoin(scenarios, eq(scenarios.hash, drills.scenario))
    .where(and(eq(drills.id, sql.placeholder('id')), isReviewable))
    .prepare()
  const [log, commentsOf] = [readLog(connection), readComments(connection)]

  return {
    reviewableDrills(
      viewer: Viewer,
      {
        team = null,
        person = null,
      }: { readonly team?: string | null | undefined; readonly person?: string | null | undefined },
    ): readonly ReviewableDrill[] {
      return reviewable
        .all({ ...asked(viewer), team, person })
        .map(({ drill, ...rest }) => ({ ...summaryOf(drill), ...rest }))
    },

    reviewedDrill(viewer: Viewer, id: string): ReviewedDrill | null {
      return db.transaction(() => {
        const found = reviewed.get({ ...asked(viewer), id })
        if (!found) return null
        const { drill, scenarioText, person } = found
        const events = log(id)
        return { drill: { ...headOf(drill), scenarioText, events }, events, person, comments: commentsOf(id) }
      })
    },
  }
}
