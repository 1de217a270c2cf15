import { z } from 'zod'
import { AssignPage } from '../../../views/pages/assign.tsx'
import type { AssignProps } from '../../../views/props.ts'
import { type AssignForm, assign } from '../../training/assign.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { PersonCall, PersonFormCall } from '../route.ts'
import { deskTeam } from './desk.tsx'

export const assignFields = z.strictObject({
  team: z.string().max(60),
  scenario: z.string().max(100),
  kind: z.enum(['assigned', 'test']),
  due: z.string().max(10).default(''),
  people: z.array(z.string().max(60)).max(500).default([]),
})

/** Room for a large team. */
export const ASSIGN_BYTES = 64 * 1024

/** The form to ask people for a drill. */
export async function assignPage(call: PersonCall) {
  const { c, frame } = call
  const page = await pageFor(call, c.req.query('team'), null)
  return page ? c.html(<AssignPage frame={frame} {...page} problems={{}} />) : refuse(c, NOT_FOUND)
}

export async function sendAssign(call: PersonFormCall<typeof assignFields>) {
  const { c, deps, viewer, body, frame } = call
  const { team: asked, ...form } = body
  const page = await pageFor(call, asked, form)
  if (!page || viewer.kind === 'guest') return refuse(c, NOT_FOUND)
  const problems = await assign(deps, viewer, page.team, form)
  if (Object.keys(problems).length > 0)
    return c.html(<AssignPage frame={frame} {...page} problems={problems} />, 422)
  return c.redirect(`/desk?team=${page.team.id}&done=assigned`, 303)
}

async function pageFor(
  call: PersonCall,
  asked: string | undefined,
  form: AssignForm | null,
): Promise<Omit<AssignProps, 'problems'> | null> {
  const { deps } = call
  const found = await deskTeam(call, asked)
  if (!found) return null
  const { team } = found
  const people = (await deps.store.people(team.id)).filter((person) => person.deactivatedAt === null)
  const scenarios = deps.scenarios.map(({ scenario }) => scenario)
  const first: AssignForm = { scenario: scenarios[0]?.slug ?? '', kind: 'assigned', due: '', people: [] }
  return { team, people, scenarios, form: form ?? first }
}
