import type { Person, Team } from '../store/people.ts'
import type { PracticeCount, ReviewableDrill, Task } from '../store/reviews.ts'
import type { Viewer } from '../store/store.ts'
import type { Training } from './training.ts'

/** Everything a manager's first page shows of one team. */
export interface Desk {
  readonly team: Team
  readonly people: readonly Person[]
  readonly tasks: readonly Task[]
  readonly drills: readonly ReviewableDrill[]
  readonly practice: readonly PracticeCount[]
  /** Null with fewer than five people: then a figure would tell about somebody. */
  readonly practiceMeans: Readonly<Record<string, number>> | null
}

const FOUR_WEEKS_MS = 28 * 24 * 60 * 60 * 1000

/** The desk of a team that the viewer leads, over the last four weeks of practice. */
export async function deskOf(
  { store, clock }: Pick<Training, 'store' | 'clock'>,
  viewer: Viewer,
  team: Team,
): Promise<Desk> {
  const since = clock.now() - FOUR_WEEKS_MS
  const [people, tasks, drills, practice, practiceMeans] = await Promise.all([
    store.people(team.id),
    store.teamTasks(viewer, team.id),
    store.reviewableDrills(viewer, { team: team.id }),
    store.practiceCounts(viewer, team.id, since),
    store.practiceMeans(viewer, team.id, since),
  ])
  return { team, people, tasks, drills, practice, practiceMeans }
}
