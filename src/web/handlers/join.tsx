import { z } from 'zod'
import { JoinPage } from '../../../views/pages/join.tsx'
import type { JoinProps } from '../../../views/props.ts'
import { waitSentence } from '../../accounts/change-password.ts'
import { join, type OpenLink, openLink } from '../../accounts/join.ts'
import { enter } from '../enter.ts'
import { guestDrills } from '../guest-drills.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { Call, OpenFormCall } from '../route.ts'

const GONE: Refusal = {
  status: 404,
  detail:
    'This link was used, is too old, or a newer one was made. Ask your manager for a new one; for the first admin, “npx hotseat user link admin” on the server makes one.',
}

const text = z.string().max(300).default('')

export const joinFields = z.strictObject({
  name: text,
  login: text,
  team: text,
  time_zone: text,
  password: z.string().max(1000),
  claim: z.literal('yes').optional(),
})

/** The page behind a one-time link. Looking at it uses nothing up. */
export async function joinPage(call: Call) {
  const { c, deps, frame } = call
  const link = await openLink(deps, c.req.param('secret') ?? '')
  if (!link) return refuse(c, GONE)
  return c.html(<JoinPage frame={frame} {...(await pageFor(call, link, {}))} />)
}

/** Follows the link: sets up, joins, or chooses a new password; then one is signed in. */
export async function sendJoin(call: OpenFormCall<typeof joinFields>) {
  const { c, deps, frame, body, guest } = call
  const secret = c.req.param('secret') ?? ''
  const link = await openLink(deps, secret)
  if (!link) return refuse(c, GONE)
  const joined = await join(deps, secret, body)
  switch (joined.kind) {
    case 'gone':
      return refuse(c, GONE)
    case 'joined':
      if (!(await enter(c, deps, joined))) return refuse(c, GONE)
      if (guest && body.claim) await deps.store.claimDrills(guest, joined.person)
      return c.redirect(link.kind === 'setup' ? '/desk' : '/', 303)
    default: {
      const { password: _, claim: __, ...typed } = body
      const problem = joined.kind === 'busy' ? waitSentence(5) : null
      const problems = joined.kind === 'problems' ? joined.problems : {}
      const page = await pageFor(call, link, { form: typed, problems, problem })
      return c.html(<JoinPage frame={frame} {...page} />, joined.kind === 'busy' ? 429 : 422)
    }
  }
}

async function pageFor(
  { c, deps, guest }: Call,
  link: OpenLink,
  given: Partial<Pick<JoinProps, 'form' | 'problems' | 'problem'>>,
): Promise<JoinProps> {
  const { name, login, team, joinedAt } = link.for
  const teams = await deps.store.teams()
  const own = link.kind === 'setup' ? '' : login
  return {
    kind: link.kind,
    action: c.req.path,
    problems: {},
    problem: null,
    team: teams.find(({ id }) => id === team)?.name ?? null,
    timeZones: Intl.supportedValuesOf('timeZone'),
    guestDrills: await guestDrills(deps, guest),
    ...given,
    form: {
      name: joinedAt === null && link.kind === 'setup' ? '' : name,
      team: '',
      time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...given.form,
      login: given.form && link.kind === 'setup' ? given.form.login : own,
    },
  }
}
