import { sha256 } from '../../src/io/sha256.ts'
import type { Role } from '../../src/store/people.ts'
import { createApp } from '../../src/web/app.ts'
import type { AppDeps } from '../../src/web/deps.ts'
import { type TestDeps, testDeps } from './app.ts'
import { startDrill, type Visitor, visitor } from './visitor.ts'

/** Everybody who could call: two guests, people of two teams, somebody who has left, and a browser never seen. */
export const CALLERS = [
  'stranger',
  'guest',
  'otherGuest',
  'trainee',
  'otherTrainee',
  'manager',
  'otherManager',
  'admin',
  'deactivated',
] as const
export type Caller = (typeof CALLERS)[number]

const PEOPLE: readonly (readonly [Caller, Role, string])[] = [
  ['trainee', 'trainee', 'harbour'],
  ['otherTrainee', 'trainee', 'harbour'],
  ['manager', 'manager', 'harbour'],
  ['otherManager', 'manager', 'castle'],
  ['admin', 'admin', 'castle'],
  ['deactivated', 'manager', 'harbour'],
]

export interface World {
  readonly app: ReturnType<typeof createApp>
  readonly deps: TestDeps
  readonly callers: Readonly<Record<Caller, Visitor>>
  /** A running practice drill of `guest`; practice, assigned and finished assigned drills of `trainee`. */
  readonly drills: Readonly<Record<'guest' | 'practice' | 'open' | 'finished', string>>
  readonly assignment: string
  /** Id of the one reply in the finished drill. */
  readonly reply: string
  /** Id of a comment on it. */
  readonly comment: string
  /** Secret of an invitation that still works. */
  readonly link: string
}

const PASSWORD = 'four words in a row'

/** Two teams with people who are signed in, and drills of every kind. */
export async function createWorld(given: Partial<Pick<AppDeps, 'guests' | 'origin'>> = {}): Promise<World> {
  const deps = testDeps(given)
  const app = createApp(deps)
  const { store, clock } = deps
  for (const [id, timeZone] of [['harbour', 'Europe/Dublin'] as const, ['castle', 'Asia/Kolkata'] as const])
    await store.createTeam({ id, name: id, timeZone, createdAt: clock.now() })
  const passwordHash = (await deps.passwords.hash(PASSWORD)) ?? ''
  const people = new Map<Caller, Visitor>()
  for (const [id, role, team] of PEOPLE)
    people.set(id, await signedIn(deps, app, { id, role, team }, passwordHash))
  await store.deactivatePerson('deactivated', clock.now())
  const callers = {
    stranger: visitor(app),
    guest: visitor(app),
    otherGuest: visitor(app),
    ...Object.fromEntries(people),
  } as Record<Caller, Visitor>

  const asked = await assigned(callers.manager, 'late-lamp')
  clock.advance(1_000)
  const again = await assigned(callers.manager, 'late-lamp')
  const drills = {
    guest: deps.guests ? await startDrill(callers.guest) : '',
    practice: await startDrill(callers.trainee),
    open: await startTask(callers.trainee, again),
    finished: await startTask(callers.trainee, asked),
  }
  if (deps.guests) await startDrill(callers.otherGuest)
  const sent = {
    thread: 'mila',
    box: '0',
    text: 'Sorry, Mila. A new lamp leaves today.',
    visibility: 'public',
  }
  await callers.trainee.post(`/drills/${drills.finished}/reply`, sent)
  clock.advance(6_000)
  await callers.trainee.post(`/drills/${drills.finished}/finish`, {})
  const reply = await replyOf(deps, drills.finished)
  const said = { reply, sentence: '0', text: 'A clear apology.' }
  await callers.manager.post(`/desk/drills/${drills.finished}/comments`, said)
  const seen = await store.commentsOn(viewer('trainee', 'trainee', 'harbour'), drills.finished)
  const link = 'L'.repeat(43)
  await invited(deps, link)
  return { app, deps, callers, drills, assignment: asked, reply, comment: seen[0]?.id ?? '', link }
}

/** Somebody with an account, who has joined, in a browser with a session. */
async function signedIn(
  deps: TestDeps,
  app: World['app'],
  { id, role, team }: { readonly id: string; readonly role: Role; readonly team: string },
  passwordHash: string,
): Promise<Visitor> {
  const { store, clock } = deps
  const [at, login] = [clock.now(), `${id.toLowerCase()}@desk.example`]
  await store.createPerson({
    id,
    login,
    name: id,
    role,
    team,
    createdAt: at,
    joinedAt: null,
    deactivatedAt: null,
    extraTime: 1,
  })
  const link = `link-of-${id}`
  await store.createLink({
    id: link,
    hash: link,
    person: id,
    kind: 'invitation',
    madeBy: null,
    createdAt: at,
    expiresAt: at + 1000,
  })
  await store.useLink(link, { at, passwordHash, name: id })
  const secret = id.padEnd(43, '_')
  const session = { id: `session-of-${id}`, person: id, device: 'A browser', createdAt: at, seenAt: at }
  await store.createSession({ ...session, hash: sha256(secret), expiresAt: at + 12 * 60 * 60 * 1000 })
  return visitor(app, { 'hotseat-session': secret })
}

async function invited({ store, clock }: TestDeps, secret: string): Promise<void> {
  const at = clock.now()
  const nina = {
    id: 'nina',
    login: 'nina@desk.example',
    name: 'Nina',
    role: 'trainee',
    team: 'harbour',
  } as const
  await store.createPerson({ ...nina, createdAt: at, joinedAt: null, deactivatedAt: null, extraTime: 1 })
  const link = { id: 'nina-link', person: 'nina', kind: 'invitation', madeBy: 'manager' } as const
  await store.createLink({ ...link, hash: sha256(secret), createdAt: at, expiresAt: at + 1_000_000_000 })
}

/** Asks the trainee for a scenario; answers the assignment's id. */
async function assigned(manager: Visitor, scenario: string): Promise<string> {
  await manager.post('/desk/assignments', {
    team: 'harbour',
    scenario,
    kind: 'assigned',
    due: '',
    people: 'trainee',
  })
  const page = await (await manager.get('/desk')).text()
  const id = [...page.matchAll(/name="assignment" value="([\w-]+)"/g)].at(0)?.[1]
  if (!id) throw new Error('nothing was assigned')
  return id
}

async function startTask(trainee: Visitor, assignment: string): Promise<string> {
  const response = await trainee.post('/drills', { assignment })
  const id = /^\/drills\/([\w-]{22})$/.exec(response.headers.get('location') ?? '')?.[1]
  if (!id) throw new Error(`no drill: ${response.status}`)
  return id
}

async function replyOf({ store }: TestDeps, drill: string): Promise<string> {
  const stored = await store.drill(viewer('trainee', 'trainee', 'harbour'), drill)
  const sent = stored?.events.find((event) => event.type === 'reply_sent')
  if (sent?.type !== 'reply_sent') throw new Error('no reply was sent')
  return sent.reply
}

export function viewer(person: string, role: Role, team: string) {
  return { kind: 'person', person, role, team } as const
}

/** What everybody in the world signs in with. */
export const WORLD_PASSWORD = PASSWORD
