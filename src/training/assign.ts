import type { Team } from '../store/people.ts'
import type { Assignment } from '../store/reviews.ts'
import type { Viewer } from '../store/store.ts'
import { dayAt, endOfDay } from './due.ts'
import type { Training } from './training.ts'

export interface AssignForm {
  readonly scenario: string
  readonly kind: Assignment['kind']
  /** `2026-12-04`, or empty for no due day. */
  readonly due: string
  readonly people: readonly string[]
}

export type AssignProblems = Readonly<Partial<Record<keyof AssignForm, string>>>

/** Asks people of a team to do a scenario, by the end of a day where the team works. Answers what is wrong; nothing when done. */
export async function assign(
  { store, scenarios, clock, ids }: Training,
  viewer: Viewer & { readonly kind: 'person' },
  team: Team,
  form: AssignForm,
): Promise<AssignProblems> {
  const scenario = scenarios.find((one) => one.scenario.slug === form.scenario)?.scenario
  const now = clock.now()
  const dueAt = form.due === '' ? null : endOfDay(form.due, team.timeZone)
  const problems: Partial<Record<keyof AssignForm, string>> = {}
  if (!scenario) problems.scenario = 'Choose a scenario.'
  if (form.people.length === 0) problems.people = 'Choose at least one person.'
  if (form.due !== '' && dueAt === null) problems.due = 'Choose a day, like 2026-12-04, or leave it empty.'
  if (dueAt !== null && dueAt < now)
    problems.due = `That day is over: it is ${dayAt(now, team.timeZone)} in ${team.timeZone}.`
  if (!scenario || Object.keys(problems).length > 0) return problems
  const { slug, title } = scenario
  const [id, madeBy, dueDay] = [ids.id(), viewer.person, form.due === '' ? null : form.due]
  const assignment = {
    id,
    team: team.id,
    slug,
    title,
    kind: form.kind,
    madeBy,
    createdAt: now,
    dueAt,
    dueDay,
  }
  const assigned = await store.assign(viewer, assignment, form.people)
  return assigned ? {} : { people: 'None of them is in this team any more. Load the page again.' }
}
