import type { Person } from '../../src/store/people.ts'
import type { Task } from '../../src/store/reviews.ts'
import type { Desk } from '../../src/training/desk.ts'

export type Standing = 'done' | 'late' | 'open' | 'under way' | 'left out'

/** How somebody stands with what they were asked to do. */
export function standingOf(task: Task, now: number): Standing {
  if (task.doneAt !== null) return 'done'
  if (task.leftOutAt !== null && task.drill === null) return 'left out'
  if (task.assignment.dueAt !== null && task.assignment.dueAt < now) return 'late'
  return task.drill !== null && task.drill.closedAt === null ? 'under way' : 'open'
}

/** A person with what the desk knows of them. */
export interface DeskPerson {
  readonly person: Person
  readonly tasks: readonly Task[]
  readonly late: number
  readonly open: number
  readonly done: number
  readonly practice: { readonly drills: number; readonly lastAt: number } | null
}

export function deskPeople(desk: Desk, now: number): readonly DeskPerson[] {
  return desk.people.map((person) => {
    const tasks = desk.tasks.filter((task) => task.person === person.id)
    const count = (...standings: readonly Standing[]) =>
      tasks.filter((task) => standings.includes(standingOf(task, now))).length
    return {
      person,
      tasks,
      late: count('late'),
      open: count('open', 'under way'),
      done: count('done'),
      practice: desk.practice.find((one) => one.person === person.id) ?? null,
    }
  })
}

/** Assignments of a team, newest first, each with its tasks. */
export function byAssignment(tasks: readonly Task[]) {
  const ids = [...new Set(tasks.map((task) => task.assignment.id))]
  return ids.flatMap((id) => {
    const own = tasks.filter((task) => task.assignment.id === id)
    const assignment = own[0]?.assignment
    return assignment ? [{ assignment, tasks: own }] : []
  })
}

/** "due Friday 4 December 2026", as the team's day. */
export function dueWords(dueDay: string | null): string {
  if (dueDay === null) return 'no due day'
  const date = new Date(`${dueDay}T12:00:00Z`)
  const words = date.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return `due ${words}`
}

/** "2 people", "1 drill". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
