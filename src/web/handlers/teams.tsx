import { z } from 'zod'
import { TeamsPage } from '../../../views/pages/teams.tsx'
import type { TeamsProps } from '../../../views/props.ts'
import { saveTeam } from '../../accounts/lead.ts'
import type { PersonCall, PersonFormCall } from '../route.ts'

const text = z.string().max(300)
export const teamFields = z.strictObject({ team: text, name: text, time_zone: text })

/** All teams; the form below adds one, or changes the one that is asked for. */
export async function teams(call: PersonCall) {
  const { c, deps, frame } = call
  const change = (await deps.store.teams()).find(({ id }) => id === c.req.query('change'))
  const form = change
    ? { team: change.id, name: change.name, time_zone: change.timeZone }
    : { team: '', name: '', time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
  const done = c.req.query('done') === 'saved' ? 'Saved.' : null
  return c.html(<TeamsPage frame={frame} {...(await pageFor(call, form))} problems={{}} done={done} />)
}

export async function sendTeam(call: PersonFormCall<typeof teamFields>) {
  const { c, deps, frame, body } = call
  const problems = await saveTeam(deps, body, body.team === '' ? null : body.team)
  if (Object.keys(problems).length === 0) return c.redirect('/desk/teams?done=saved', 303)
  const page = await pageFor(call, body)
  return c.html(<TeamsPage frame={frame} {...page} problems={problems} done={null} />, 422)
}

async function pageFor(
  { deps }: PersonCall,
  form: TeamsProps['form'],
): Promise<Pick<TeamsProps, 'teams' | 'timeZones' | 'form'>> {
  const people = await deps.store.people(null)
  const all = await deps.store.teams()
  const counted = all.map((team) => ({
    team,
    people: people.filter((person) => person.team === team.id && person.deactivatedAt === null).length,
  }))
  return { teams: counted, timeZones: Intl.supportedValuesOf('timeZone'), form }
}
