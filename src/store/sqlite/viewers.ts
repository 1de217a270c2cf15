import { and, eq, isNotNull, ne, or, sql } from 'drizzle-orm'
import type { Viewer } from '../store.ts'
import { drills, people } from './schema.ts'

/*
 * Who may see what, as conditions: whoever asks is bound into the statement itself, so that what one may not see is not found.
 * Where a value is null the comparison is too, and finds nothing.
 */

/** What statements with the conditions below are told of who asks. */
export function asked(viewer: Viewer) {
  return viewer.kind === 'guest'
    ? { guest: viewer.guest, viewer: null, role: null, viewerTeam: null }
    : { guest: null, viewer: viewer.person, role: viewer.role, viewerTeam: viewer.team }
}

/** The drill is the viewer's own. */
export const isOwn = or(
  eq(drills.guest, sql.placeholder('guest')),
  eq(drills.person, sql.placeholder('viewer')),
)

/** The viewer leads the person: a manager those of their team now, an admin everybody; nobody leads themselves. */
export const isLed = and(
  ne(people.id, sql.placeholder('viewer')),
  or(
    sql`${sql.placeholder('role')} = 'admin'`,
    and(sql`${sql.placeholder('role')} = 'manager'`, eq(people.team, sql.placeholder('viewerTeam'))),
  ),
)

/** The drill is one that who leads its owner may see. */
export const isReviewable = and(ne(drills.kind, 'practice'), isLed)

/** The drill was finished, and not before its last decisive post: what counts as done. */
export const isDone = and(isNotNull(drills.verdict), eq(drills.unfinished, false))

/** Whether the viewer leads the team's people. */
export function leads(viewer: Viewer, team: string): boolean {
  if (viewer.kind === 'guest') return false
  return viewer.role === 'admin' || (viewer.role === 'manager' && viewer.team === team)
}
