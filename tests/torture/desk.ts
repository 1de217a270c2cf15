import type { Store } from '../../src/store/store.ts'
import {
  DAY,
  NORTH,
  personViewer,
  sampleAssignment,
  sampleComment,
  sampleLink,
  samplePerson,
  wholeDrill,
} from '../store/company.ts'
import { START, sampleDrill, started } from '../store/samples.ts'

/** A desk's manager, of a run's own team. */
function bossOf(run: string) {
  return personViewer(`boss-${run}`, 'manager', `team-${run}`)
}

/** Makes the team of a run and its manager. */
export async function openDesk(store: Store, run: string): Promise<void> {
  const { person, role, team } = bossOf(run)
  await store.createTeam({ ...NORTH, id: team })
  await store.createPerson(samplePerson(person, { role, team }))
}

/**
 * What happens around somebody new: they are invited, join, bring the drill they did as a guest, do what they are asked and
 * read a comment; somebody else is erased. Says "invited", "joined", "claimed", "done", "commented" and "erased" with the id.
 */
export async function workDesk(store: Store, run: string, id: string, say: (line: string) => void) {
  const leader = bossOf(run)
  const { team } = leader
  const viewer = personViewer(id, 'trainee', team)
  await store.createPerson(samplePerson(id, { team, joinedAt: null }))
  await store.createLink(sampleLink(id, { expiresAt: START + DAY }))
  say(`invited ${id}`)
  await store.useLink(`link-hash-${id}`, { at: START, passwordHash: `password of ${id}` })
  say(`joined ${id}`)
  await store.createGuest({ id: `guest-${id}`, hash: `guest-hash-${id}`, createdAt: START })
  await store.createDrill(sampleDrill({ kind: 'guest', guest: `guest-${id}` }, `guests-${id}`), [started])
  await store.claimDrills(`guest-${id}`, id)
  say(`claimed ${id}`)
  await store.assign(leader, sampleAssignment(`for-${id}`, { team }), [id])
  const head = { kind: 'assigned', assignment: `for-${id}` } as const
  await store.createDrill(sampleDrill({ kind: 'person', person: id }, `asked-${id}`, head), wholeDrill(START))
  say(`done ${id}`)
  await store.addComment(leader, sampleComment(`asked-${id}`))
  await store.acknowledgeComment(viewer, `asked-${id}`, `comment-on-asked-${id}`, START)
  say(`commented ${id}`)
  await store.createPerson(samplePerson(`leaver-${id}`, { team }))
  await store.createDrill(sampleDrill({ kind: 'person', person: `leaver-${id}` }, `leavers-${id}`), [started])
  await store.erasePerson(`leaver-${id}`)
  say(`erased ${id}`)
}

/** What each word promised, by the word. */
export const DESK_PROMISES: Readonly<Record<string, (store: Store, id: string) => Promise<boolean>>> = {
  invited: async (store, id) => (await store.person(id)) !== null,
  joined: hasJoined,
  claimed: hasClaimed,
  done: async (store, id) => (await store.myTasks(personViewer(id)))[0]?.doneAt === START + 1,
  commented: async (store, id) =>
    (await store.commentsOn(personViewer(id), `asked-${id}`))[0]?.acknowledgedAt === START,
  erased: async (store, id) =>
    (await store.person(`leaver-${id}`)) === null &&
    (await store.drills(personViewer(`leaver-${id}`))).length === 0,
}

/** What is half-done about somebody at the desk, in words. */
export async function deskFaults(store: Store, run: string): Promise<readonly string[]> {
  const faults: string[] = []
  for (const { id, joinedAt } of await store.people(`team-${run}`)) {
    if (id === `boss-${run}` || id.startsWith('leaver-')) continue
    if (joinedAt !== null && !(await hasJoined(store, id))) faults.push(`${id} joined by halves`)
    const guest = await store.guestByHash(`guest-hash-${id}`)
    const claimed = await hasClaimed(store, id)
    if (guest && claimed) faults.push(`the guest of ${id} stayed behind`)
  }
  return faults
}

async function hasJoined(store: Store, id: string): Promise<boolean> {
  const password = await store.passwordOf(`${id}@parcelwing.example`)
  const link = await store.linkByHash(`link-hash-${id}`, START)
  return password?.passwordHash === `password of ${id}` && link === null
}

async function hasClaimed(store: Store, id: string): Promise<boolean> {
  return (await store.drills(personViewer(id))).some((drill) => drill.id === `guests-${id}`)
}
