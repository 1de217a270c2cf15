import { z } from 'zod'
import { InvitePage } from '../../../views/pages/invite.tsx'
import { LinkPage } from '../../../views/pages/link.tsx'
import { PersonPage } from '../../../views/pages/person.tsx'
import type { InviteProps, PersonProps } from '../../../views/props.ts'
import { invite, led, ledTeams, linkFor, managed } from '../../accounts/lead.ts'
import { EXTRA_TIMES } from '../../scenario/pace.ts'
import { type PersonChanged, type PersonProblem, ROLES } from '../../store/people.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { PersonCall, PersonFormCall } from '../route.ts'

const text = z.string().max(300)

export const inviteFields = z.strictObject({ name: text, login: text, role: z.enum(ROLES), team: text })
export const changeFields = z.strictObject({ role: z.enum(ROLES), team: text })
export const timeFields = z.strictObject({ extra_time: z.enum(EXTRA_TIMES.map(String)) })
export const eraseFields = z.strictObject({ login: text })

/** The form to invite somebody. */
export async function invitePage(call: PersonCall) {
  const { c, frame } = call
  const form = { name: '', login: '', role: 'trainee' as const, team: c.req.query('team') ?? '' }
  return c.html(<InvitePage frame={frame} {...(await inviteProps(call, form))} problems={{}} />)
}

/** Invites; the answer shows the link, this once. */
export async function sendInvite(call: PersonFormCall<typeof inviteFields>) {
  const { c, deps, viewer, frame, body } = call
  if (!(await ledTeams(deps, viewer)).some(({ id }) => id === body.team)) return refuse(c, NOT_FOUND)
  const invited = await invite(deps, viewer, body)
  if (invited.kind === 'problems') {
    const page = await inviteProps(call, body)
    return c.html(<InvitePage frame={frame} {...page} problems={invited.problems} />, 422)
  }
  const { person, path } = invited
  const back = `/desk?team=${encodeURIComponent(body.team)}`
  return c.html(<LinkPage frame={frame} person={person} url={absolute(call, path)} back={back} />)
}

async function inviteProps(
  { deps, viewer, signedIn }: PersonCall,
  form: InviteProps['form'],
): Promise<Omit<InviteProps, 'problems'>> {
  const roles = signedIn.person.role === 'admin' ? ROLES : (['trainee'] as const)
  return { teams: await ledTeams(deps, viewer), roles, form }
}

/** One person of a team one leads. */
export async function personPage(call: PersonCall) {
  return showPerson(call, null)
}

/** What was just done, by the word that stands in the address afterwards. */
const DONE: Readonly<Record<string, string>> = {
  deactivated: 'Deactivated: signed out everywhere, and nobody can sign in as them.',
  activated: 'Active again.',
  time: 'Set. It holds for the assigned drills and tests they begin from now on.',
  changed: 'Changed. They sign in again to get their new role.',
}

const PROBLEMS: Readonly<Record<PersonProblem, string>> = {
  last_admin: 'This is the last admin. Make somebody else an admin first.',
  login_taken: 'Somebody signs in with this already.',
  not_found: 'This person is not there any more.',
}

async function showPerson(call: PersonCall, problem: string | null): Promise<Response> {
  const { c, deps, viewer, signedIn, frame } = call
  const person = await led(deps, viewer, c.req.param('id') ?? '')
  if (!person) return refuse(c, NOT_FOUND)
  const { store } = deps
  const team = person.team ?? ''
  const teams = await ledTeams(deps, viewer)
  const [tasks, drills, practice] = await Promise.all([
    store.teamTasks(viewer, team),
    store.reviewableDrills(viewer, { person: person.id }),
    store.practiceCounts(viewer, team, deps.clock.now() - 28 * 24 * 60 * 60 * 1000),
  ])
  const page: PersonProps = {
    person,
    team: teams.find(({ id }) => id === person.team) ?? null,
    teams,
    tasks: tasks.filter((task) => task.person === person.id),
    drills,
    practice: practice.find((one) => one.person === person.id) ?? null,
    mayManage: (await managed(deps, viewer, person.id)) !== null,
    isAdmin: signedIn.person.role === 'admin',
    done: DONE[c.req.query('done') ?? ''] ?? null,
    problem,
    now: deps.clock.now(),
  }
  return c.html(<PersonPage frame={frame} {...page} />, problem === null ? 200 : 422)
}

/** A new link for somebody: to join, or to choose a new password. */
export async function sendLink(call: PersonCall) {
  const { c, deps, viewer, frame } = call
  const made = await linkFor(deps, viewer, c.req.param('id') ?? '')
  if (!made) return refuse(c, NOT_FOUND)
  const { person, path } = made
  return c.html(
    <LinkPage frame={frame} person={person} url={absolute(call, path)} back={`/desk/people/${person.id}`} />,
  )
}

export function deactivate(call: PersonCall) {
  return change(call, 'deactivated', (id) => call.deps.store.deactivatePerson(id, call.deps.clock.now()))
}

export function activate(call: PersonCall) {
  return change(call, 'activated', (id) => call.deps.store.activatePerson(id))
}

/** Extended time, an accommodation. */
export function setTime(call: PersonFormCall<typeof timeFields>) {
  const extraTime = Number(call.body.extra_time)
  return change(call, 'time', (id) => call.deps.store.changePerson(id, { extraTime }))
}

/** Role and team, by an admin. */
export async function changePerson(call: PersonFormCall<typeof changeFields>) {
  const teams = await ledTeams(call.deps, call.viewer)
  if (!teams.some(({ id }) => id === call.body.team)) return refuse(call.c, NOT_FOUND)
  return change(call, 'changed', (id) => call.deps.store.changePerson(id, call.body))
}

/** Deletes somebody for good, when their login is typed too. */
export async function erase(call: PersonFormCall<typeof eraseFields>) {
  const { c, deps, viewer, body } = call
  const person = await managed(deps, viewer, c.req.param('id') ?? '')
  if (!person) return refuse(c, NOT_FOUND)
  if (body.login.trim().toLowerCase() !== person.login)
    return showPerson(call, `Nothing was erased: type ${person.login} to erase ${person.name}.`)
  const erased = await deps.store.erasePerson(person.id)
  return erased.ok
    ? c.redirect(`/desk?team=${person.team ?? ''}&done=erased`, 303)
    : showPerson(call, PROBLEMS[erased.why])
}

/** Does something to somebody the viewer manages, and comes back to their page. */
async function change(
  call: PersonCall,
  done: string,
  act: (id: string) => Promise<PersonChanged>,
): Promise<Response> {
  const { c, deps, viewer } = call
  const person = await managed(deps, viewer, c.req.param('id') ?? '')
  if (!person) return refuse(c, NOT_FOUND)
  const changed = await act(person.id)
  return changed.ok
    ? c.redirect(`/desk/people/${person.id}?done=${done}`, 303)
    : showPerson(call, PROBLEMS[changed.why])
}

/** A path as others reach it. */
function absolute({ c, deps }: PersonCall, path: string): string {
  return `${deps.origin ?? new URL(c.req.url).origin}${path}`
}
