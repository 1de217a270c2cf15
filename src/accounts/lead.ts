import type { Person, Role, Team } from '../store/people.ts'
import type { Viewer } from '../store/store.ts'
import type { Accounts } from './accounts.ts'
import { loginProblem, nameProblem, tidyLogin, tidyName, timeZoneProblem } from './fields.ts'
import { makeLink } from './links.ts'

/** The teams somebody leads: a manager their own, an admin all. */
export async function ledTeams({ store }: Pick<Accounts, 'store'>, viewer: Viewer): Promise<readonly Team[]> {
  if (viewer.kind === 'guest' || viewer.role === 'trainee') return []
  const teams = await store.teams()
  return viewer.role === 'admin' ? teams : teams.filter(({ id }) => id === viewer.team)
}

/**
 * Whether the viewer may change somebody's account. Managers reach the trainees of their team: a link for a peer or an admin
 * would be a way into their account.
 */
function mayManage(viewer: Viewer, person: Pick<Person, 'id' | 'role' | 'team'>): boolean {
  if (viewer.kind === 'guest' || viewer.role === 'trainee' || viewer.person === person.id) return false
  if (viewer.role === 'admin') return true
  return person.role === 'trainee' && person.team !== null && person.team === viewer.team
}

/** Somebody whose account the viewer may change; null for everybody else. */
export async function managed(
  { store }: Pick<Accounts, 'store'>,
  viewer: Viewer,
  id: string,
): Promise<Person | null> {
  const person = await store.person(id)
  return person && mayManage(viewer, person) ? person : null
}

/** Somebody the viewer leads, whose assigned drills they see; null for everybody else. */
export async function led(
  { store }: Pick<Accounts, 'store'>,
  viewer: Viewer,
  id: string,
): Promise<Person | null> {
  const person = await store.person(id)
  if (!person || viewer.kind === 'guest' || viewer.role === 'trainee') return null
  return viewer.role === 'admin' || (person.team !== null && person.team === viewer.team) ? person : null
}

export interface InviteForm {
  readonly name: string
  readonly login: string
  readonly role: Role
  readonly team: string
}

export type Invited =
  | { readonly kind: 'invited'; readonly person: Person; readonly path: string }
  | { readonly kind: 'problems'; readonly problems: Readonly<Partial<Record<keyof InviteForm, string>>> }

/** Invites somebody and answers the path of their link, which is never seen again. */
export async function invite(accounts: Accounts, viewer: Viewer, given: InviteForm): Promise<Invited> {
  const form = { ...given, name: tidyName(given.name), login: tidyLogin(given.login) }
  const teams = await ledTeams(accounts, viewer)
  const problems = {
    ...problem('name', nameProblem(form.name)),
    ...problem('login', loginProblem(form.login)),
    ...problem('team', teams.some(({ id }) => id === form.team) ? null : 'Choose a team that you lead.'),
    ...problem(
      'role',
      viewer.kind === 'person' && mayGive(viewer.role, form.role)
        ? null
        : 'Only an admin can invite managers and admins.',
    ),
  }
  if (Object.keys(problems).length > 0) return { kind: 'problems', problems }
  const person: Person = {
    id: accounts.ids.id(),
    ...form,
    createdAt: accounts.clock.now(),
    joinedAt: null,
    deactivatedAt: null,
    extraTime: 1,
  }
  const created = await accounts.store.createPerson(person)
  if (!created.ok)
    return { kind: 'problems', problems: { login: 'Somebody signs in with this already. Choose another.' } }
  const { path } = await makeLink(accounts, person, personOf(viewer))
  return { kind: 'invited', person, path }
}

function mayGive(own: Role, role: Role): boolean {
  return own === 'admin' || role === 'trainee'
}

function personOf(viewer: Viewer): string | null {
  return viewer.kind === 'person' ? viewer.person : null
}

/** A new link for somebody the viewer may manage: to join, or to choose a new password. Null when they may not. */
export async function linkFor(
  accounts: Accounts,
  viewer: Viewer,
  id: string,
): Promise<{ readonly person: Person; readonly path: string } | null> {
  const person = await managed(accounts, viewer, id)
  if (!person || person.deactivatedAt !== null) return null
  const { path } = await makeLink(accounts, person, personOf(viewer))
  return { person, path }
}

export interface TeamForm {
  readonly name: string
  readonly time_zone: string
}

export type TeamProblems = Readonly<Partial<Record<keyof TeamForm, string>>>

/** Adds a team, or changes one with its id. Answers what is wrong, nothing when it was done. For admins. */
export async function saveTeam(
  { store, ids, clock }: Accounts,
  given: TeamForm,
  id: string | null,
): Promise<TeamProblems> {
  const name = tidyName(given.name)
  const problems = {
    ...problem('name', nameProblem(name)),
    ...problem('time_zone', timeZoneProblem(given.time_zone)),
  }
  if (Object.keys(problems).length > 0) return problems
  const same = (await store.teams()).some((team) => team.name === name && team.id !== id)
  if (same) return { name: 'There is a team of this name already. Choose another.' }
  if (id === null)
    await store.createTeam({ id: ids.id(), name, timeZone: given.time_zone, createdAt: clock.now() })
  else if (!(await store.renameTeam(id, name, given.time_zone)))
    return { name: 'There is no such team any more.' }
  return {}
}

function problem(field: string, sentence: string | null): Readonly<Record<string, string>> {
  return sentence === null ? {} : { [field]: sentence }
}
