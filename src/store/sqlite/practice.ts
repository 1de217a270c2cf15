import { and, count, eq, gte, max, sql } from 'drizzle-orm'
import { FEWEST_FOR_MEANS, type PracticeCount } from '../reviews.ts'
import type { Viewer } from '../store.ts'
import type { Connection } from './connection.ts'
import { drills, people } from './schema.ts'
import { asked, isDone, isLed } from './viewers.ts'

type Grades = Readonly<Record<string, number | null>>

/** Practice as who leads a team may know of it: that it happened, and means that tell about nobody. */
export function practiceQueries({ db }: Connection) {
  const practised = and(
    eq(people.team, sql.placeholder('team')),
    isLed,
    eq(drills.kind, 'practice'),
    isDone,
    gte(drills.closedAt, sql.placeholder('since')),
  )
  const counts = db
    .select({ person: people.id, drills: count(), lastAt: max(drills.closedAt) })
    .from(drills)
    .innerJoin(people, eq(people.id, drills.person))
    .where(practised)
    .groupBy(people.id)
    .prepare()
  const grades = db
    .select({ person: people.id, dimensions: drills.dimensions })
    .from(drills)
    .innerJoin(people, eq(people.id, drills.person))
    .where(practised)
    .prepare()

  return {
    practiceCounts(viewer: Viewer, team: string, since: number): readonly PracticeCount[] {
      return counts
        .all({ ...asked(viewer), team, since })
        .map(({ person, drills, lastAt }) => ({ person, drills, lastAt: lastAt ?? since }))
    },

    practiceMeans(viewer: Viewer, team: string, since: number): Readonly<Record<string, number>> | null {
      const byPerson = new Map<string, Grades[]>()
      for (const { person, dimensions } of grades.all({ ...asked(viewer), team, since })) {
        byPerson.set(person, [...(byPerson.get(person) ?? []), dimensions ?? {}])
      }
      if (byPerson.size < FEWEST_FOR_MEANS) return null
      return meansOf([...byPerson.values()])
    },
  }
}

/** Means of people's means, for dimensions in which enough people were graded. */
function meansOf(people: readonly (readonly Grades[])[]): Readonly<Record<string, number>> {
  const names = [...new Set(people.flat().flatMap((grades) => Object.keys(grades)))]
  const means = names.map((name): readonly [string, number] | null => {
    const each = people.map((drills) => mean(drills.map((grades) => grades[name] ?? null)))
    const graded = each.filter((value) => value !== null)
    const overall = mean(graded)
    return graded.length < FEWEST_FOR_MEANS || overall === null ? null : [name, overall]
  })
  return Object.fromEntries(means.filter((entry) => entry !== null))
}

/** Of what is not null; null when nothing is left. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}
