import { FIRST_LOGIN, makeLink, setupLink } from '../accounts/links.ts'
import { systemClock } from '../io/clock.ts'
import { readConfig } from '../io/config.ts'
import { randomIds } from '../io/ids.ts'
import type { Person } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { readArguments } from './arguments.ts'
import { failed, withStore } from './installation.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

/** `hotseat user list` and `hotseat user link NAME`. */
export async function user(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, {}, 2)
  if (!read.ok) return misuse(terminal, 'user', read.problem)
  const [action, name] = read.positionals
  if (action === 'list' && name === undefined)
    return withStore('user', terminal, (store) => list(store, terminal))
  if (action !== 'link' || name === undefined)
    return misuse(terminal, 'user', 'say "user link NAME" or "user list".')
  const configured = readConfig(terminal.env)
  if (!configured.ok) return failed(terminal, 'user', configured.problems.join(' '))
  const { origin, port } = configured.config
  return withStore('user', terminal, (store) =>
    link(store, terminal, name.trim().toLowerCase(), origin ?? `http://localhost:${port}`),
  )
}

async function list(store: Store, terminal: Terminal): Promise<number> {
  const [people, teams] = [await store.people(null), await store.teams()]
  if (people.length === 0) terminal.err('Nobody has an account yet.\n')
  for (const person of people) {
    const team = teams.find(({ id }) => id === person.team)?.name ?? '-'
    await terminal.out(`${person.login}\t${person.name}\t${person.role}\t${team}\t${standing(person)}\n`)
  }
  return EXIT.fine
}

function standing({ deactivatedAt, joinedAt }: Person): string {
  return deactivatedAt !== null ? 'deactivated' : joinedAt === null ? 'invited' : 'active'
}

/** Prints a one-time link: to set up, to join or to choose a new password, whatever the person needs. */
async function link(store: Store, terminal: Terminal, login: string, origin: string): Promise<number> {
  const maker = { store, clock: systemClock, ids: randomIds }
  const setup = login === FIRST_LOGIN ? await setupLink(maker) : null
  const person = setup === null ? await store.personByLogin(login) : null
  if (setup === null && person === null)
    return failed(terminal, 'user', `nobody signs in as "${login}". "hotseat user list" shows everybody.`)
  if (person?.deactivatedAt != null)
    return failed(
      terminal,
      'user',
      `"${login}" is deactivated. An admin can activate them on the page People.`,
    )
  const path = person === null ? setup : (await makeLink(maker, person, null)).path
  terminal.err(`One-time link for "${login}". It works once; earlier links of theirs no longer do.\n`)
  await terminal.out(`${origin}${path}\n`)
  return EXIT.fine
}
