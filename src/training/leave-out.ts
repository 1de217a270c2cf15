import { mayBeLeft } from '../scenario/content-notes.ts'
import type { Viewer } from '../store/store.ts'
import type { Training } from './training.ts'

/** Leaves out what one was asked to do, where the scenario's content may be hard to bear. False when there is no such task. */
export async function leaveOut(training: Training, viewer: Viewer, assignment: string): Promise<boolean> {
  const tasks = await training.store.myTasks(viewer)
  const task = tasks.find((one) => one.assignment.id === assignment)
  const offered = training.scenarios.find(({ scenario }) => scenario.slug === task?.assignment.slug)
  if (!task || task.doneAt !== null || !offered || !mayBeLeft(offered.scenario)) return false
  return training.store.leaveTaskOut(viewer, assignment, training.clock.now())
}
