import type { Link, Person, Role, Session, Team } from '../../src/store/people.ts'
import type { Assignment, Comment } from '../../src/store/reviews.ts'
import type { Store, TimedAct, Viewer } from '../../src/store/store.ts'
import { finished, repliedWith, START, sampleDrill, started } from './samples.ts'

export const DAY = 86_400_000
export const NORTH: Team = { id: 'north', name: 'North desk', timeZone: 'Europe/Dublin', createdAt: START }
export const SOUTH: Team = { id: 'south', name: 'South desk', timeZone: 'Asia/Tokyo', createdAt: START }

export function samplePerson(id: string, changes: Partial<Person> = {}): Person {
  const unlike = { login: `${id}@parcelwing.example`, name: `${id[0]?.toUpperCase()}${id.slice(1)}` }
  const rest = {
    role: 'trainee',
    team: 'north',
    createdAt: START,
    joinedAt: START,
    deactivatedAt: null,
    extraTime: 1,
  } as const
  return { id, ...unlike, ...rest, ...changes }
}

export function personViewer(person: string, role: Role = 'trainee', team = 'north') {
  return { kind: 'person', person, role, team } as const satisfies Viewer
}

export const ADA = personViewer('ada', 'admin', 'south')
export const MAYA = personViewer('maya', 'manager')
export const NOOR = personViewer('noor', 'manager', 'south')
export const TESS = personViewer('tess')
export const TIM = personViewer('tim')
export const SOL = personViewer('sol', 'trainee', 'south')
const EVERYBODY = [ADA, MAYA, NOOR, TESS, TIM, SOL]

/** Two teams with a manager each and an admin; who is asked something is in the north. */
export async function found(store: Store): Promise<void> {
  await store.createTeam(NORTH)
  await store.createTeam(SOUTH)
  for (const { person, role, team } of EVERYBODY)
    await store.createPerson(samplePerson(person, { role, team }))
}

export function sampleLink(person: string, changes: Partial<Link> = {}): Link & { readonly hash: string } {
  const times = { createdAt: START, expiresAt: START + DAY }
  return {
    id: `link-${person}`,
    person,
    kind: 'invitation',
    madeBy: null,
    ...times,
    hash: `link-hash-${person}`,
    ...changes,
  }
}

export function sampleSession(person: string, id = `session-${person}`, changes: Partial<Session> = {}) {
  const session = { id, person, device: 'Firefox on Linux', createdAt: START, seenAt: START, ...changes }
  return { ...session, hash: `hash-of-${id}`, expiresAt: START + DAY }
}

/** Whether the session of that id is alive a second after the start. */
export async function isSignedIn(store: Store, id: string): Promise<boolean> {
  return (await store.sessionByHash(`hash-of-${id}`, START + 1_000, START)) !== null
}

export function sampleAssignment(id: string, changes: Partial<Assignment> = {}): Assignment {
  const scenario = { slug: 'late-parcel', title: 'The parcel that never came' }
  const due = { dueAt: null, dueDay: null }
  return {
    id,
    team: 'north',
    ...scenario,
    kind: 'assigned',
    madeBy: 'maya',
    createdAt: START,
    ...due,
    ...changes,
  }
}

export const SENTENCE = 'We are so sorry, Priya.'
const REPLY = 'reply-1'

/** The acts of a drill from its start to its scorecard, which has the reply `reply-1`. */
export function wholeDrill(at: number, changes: Parameters<typeof finished>[1] = {}): readonly TimedAct[] {
  const [sent, judged] = repliedWith(SENTENCE, at, REPLY)
  if (!sent || judged?.type !== 'reply_judged') throw new Error('the sample reply is judged')
  const card = {
    id: REPLY,
    thread: 'main',
    beat: 'opening',
    to: null,
    text: SENTENCE,
    visibility: 'public',
    time: '14:46',
    tookMinutes: 3,
    targetMinutes: 15,
    report: judged.report,
    moodBefore: 30,
    moodAfter: 50,
  } as const
  return [started, sent, judged, finished(at + 1, { replies: [card], ...changes })]
}

/** Gives somebody an assignment and the drill of it, whole unless other acts are given. */
export async function assignedDrill(
  store: Store,
  id: string,
  person = 'tess',
  { kind = 'assigned' as 'assigned' | 'test', acts = wholeDrill(START + 60_000), startedAt = START } = {},
): Promise<void> {
  const team = (await store.person(person))?.team ?? ''
  await store.assign(ADA, sampleAssignment(`for-${id}`, { kind, team }), [person])
  const changes = { kind, assignment: `for-${id}`, startedAt }
  await store.createDrill(sampleDrill({ kind: 'person', person }, id, changes), acts)
}

export function sampleComment(drill: string, changes: Partial<Comment> = {}): Comment {
  const place = { reply: REPLY, start: 0, end: SENTENCE.length }
  const author = { id: 'maya', name: 'Maya' }
  const times = { createdAt: START + 90_000, acknowledgedAt: null }
  return { id: `comment-on-${drill}`, drill, ...place, text: 'A fine start.', author, ...times, ...changes }
}
