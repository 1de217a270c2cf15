import type { Pace } from '../scenario/pace.ts'
import type { Viewer } from '../store/store.ts'
import { createDrill, type Started } from './create-drill.ts'
import type { Run } from './drill-view.ts'
import { timeOf } from './extra-time.ts'
import type { Training } from './training.ts'
import { varied } from './varied.ts'

/** Starts a practice drill and answers its id; null when no such scenario is on offer. */
export function startDrill(
  training: Training,
  viewer: Viewer,
  slug: string,
  pace: Pace = 1,
): Promise<string | null> {
  return begin(training, viewer, slug, UNASKED, pace === 1 ? {} : { pace })
}

/** Starts a test that nobody asked for, in the time that was set for the viewer; answers as `startDrill` does. */
export async function startOwnTest(training: Training, viewer: Viewer, slug: string): Promise<string | null> {
  return begin(training, viewer, slug, UNASKED, { ...(await extended(training, viewer)), test: true })
}

/**
 * Starts what the viewer was asked to do, or answers the drill of it that is under way. Null when nobody asked them, or when it
 * is done.
 */
export async function startTask(
  training: Training,
  viewer: Viewer,
  assignment: string,
): Promise<string | null> {
  const tasks = await training.store.myTasks(viewer)
  const task = tasks.find((one) => one.assignment.id === assignment)
  if (!task || task.doneAt !== null) return null
  if (task.drill?.closedAt === null) return task.drill.id
  const { kind, slug } = task.assignment
  return begin(training, viewer, slug, { kind, assignment }, await extended(training, viewer))
}

/** Its owner alone sees it. */
const UNASKED: Run = { kind: 'practice', assignment: null }

/** The time that was set for the viewer, as an accommodation. */
async function extended(training: Training, viewer: Viewer): Promise<Started> {
  const pace = await timeOf(training, viewer)
  return pace === 1 ? {} : { pace, accommodation: true }
}

async function begin(
  training: Training,
  viewer: Viewer,
  slug: string,
  run: Run,
  started: Started,
): Promise<string | null> {
  const written = training.scenarios.find(({ scenario }) => scenario.slug === slug)
  if (!written) return null
  const drills = await training.store.drills(viewer)
  // What was stopped or interrupted showed little, and does not count here either.
  const times = drills.filter(
    ({ scenario, closedAt, score }) => scenario.slug === slug && (closedAt === null || score !== null),
  ).length
  const offered = varied(written, times)
  return createDrill(training, viewer, offered, run, started)
}
