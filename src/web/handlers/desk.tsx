import { z } from 'zod'
import { DeskPage } from '../../../views/pages/desk.tsx'
import { ledTeams } from '../../accounts/lead.ts'
import type { Team } from '../../store/people.ts'
import { deskOf } from '../../training/desk.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { PersonCall, PersonFormCall } from '../route.ts'

/** What was just done, by the word that stands in the address afterwards. */
const DONE: Readonly<Record<string, string>> = {
  assigned: 'Assigned. They see it on their first page.',
  withdrawn: 'Taken back from everybody who had not begun.',
  erased: 'Erased for good.',
}

/** The team that a page of the desk is about: the one asked for, else one's own, else the first; null when it is not led. */
export async function deskTeam(
  { deps, viewer, signedIn }: PersonCall,
  asked: string | undefined,
): Promise<{ readonly team: Team; readonly teams: readonly Team[] } | null> {
  const teams = await ledTeams(deps, viewer)
  const wanted = asked || signedIn.person.team
  const team = teams.find(({ id }) => id === wanted) ?? (asked ? undefined : teams[0])
  return team ? { team, teams } : null
}

/** A manager's first view of a team. */
export async function desk(call: PersonCall) {
  const { c, deps, viewer, signedIn, frame } = call
  const found = await deskTeam(call, c.req.query('team'))
  if (!found) return refuse(c, NOT_FOUND)
  const page = {
    desk: await deskOf(deps, viewer, found.team),
    teams: found.teams,
    mayAdmin: signedIn.person.role === 'admin',
    done: DONE[c.req.query('done') ?? ''] ?? null,
    now: deps.clock.now(),
  }
  return c.html(<DeskPage frame={frame} {...page} />)
}

export const withdrawAssignmentFields = z.strictObject({
  assignment: z.string().max(60),
  team: z.string().max(60),
})

/** Takes an assignment back from everybody who has not begun. */
export async function withdrawAssignment({
  c,
  deps,
  viewer,
  body,
}: PersonFormCall<typeof withdrawAssignmentFields>) {
  const withdrawn = await deps.store.withdrawAssignment(viewer, body.assignment)
  return withdrawn
    ? c.redirect(`/desk?team=${encodeURIComponent(body.team)}&done=withdrawn`, 303)
    : refuse(c, NOT_FOUND)
}
