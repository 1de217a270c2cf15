import { expect, it } from 'vitest'
import type { ReviewStore } from '../../src/store/reviews.ts'
import { DRILL_KINDS, type DrillKind, type Store, type Viewer } from '../../src/store/store.ts'
import {
  ADA,
  assignedDrill,
  found,
  MAYA,
  NOOR,
  sampleAssignment,
  sampleComment,
  samplePerson,
  TESS,
  TIM,
  wholeDrill,
} from './company.ts'
import type { Subject } from './contract.ts'
import { ANNA, repliedWith, START, sampleDrill, started } from './samples.ts'

/** What somebody is to the trainee Tess, whose drills these are. */
type Relation = 'owner' | 'leader' | 'stranger'

const VIEWERS: readonly (readonly [name: string, viewer: Viewer, relation: Relation])[] = [
  ['a guest', ANNA, 'stranger'],
  ['the trainee whose drill it is', TESS, 'owner'],
  ['another trainee', TIM, 'stranger'],
  ['the manager of the team', MAYA, 'leader'],
  ['the manager of another team', NOOR, 'stranger'],
  ['an admin', ADA, 'leader'],
]

type OwnMethod = 'drill' | 'ownsDrill' | 'drills' | 'appendEvents' | 'saveDraft' | 'drafts'
type Method = OwnMethod | keyof ReviewStore
type Probe = (store: Store, viewer: Viewer, kind: DrillKind) => Promise<boolean>

/** Whether somebody reaches the drill of a kind by a method. A method more in the port is an error of types here. */
const REACHES: Readonly<Record<Method, Probe>> = {
  drill: async (store, viewer, kind) => (await store.drill(viewer, kind)) !== null,
  ownsDrill: (store, viewer, kind) => store.ownsDrill(viewer, kind),
  drills: async (store, viewer, kind) => (await store.drills(viewer)).some(({ id }) => id === kind),
  appendEvents: async (store, viewer, kind) =>
    (await store.appendEvents(viewer, `open-${kind}`, 1, repliedWith('Hi', START + 1))).ok,
  saveDraft: (store, viewer, kind) => store.saveDraft(viewer, kind, 'side', DRAFT),
  drafts: async (store, viewer, kind) => 'main' in (await store.drafts(viewer, kind)),
  assign: (store, viewer) => store.assign(viewer, sampleAssignment('more'), ['tess']),
  withdrawAssignment: (store, viewer, kind) => store.withdrawAssignment(viewer, `for-${kind}`),
  myTasks: async (store, viewer, kind) =>
    (await store.myTasks(viewer)).some(({ drill }) => drill?.id === kind),
  leaveTaskOut: (store, viewer, kind) => store.leaveTaskOut(viewer, `for-${kind}`, START),
  teamTasks: async (store, viewer, kind) =>
    (await store.teamTasks(viewer, 'north')).some(({ drill }) => drill?.id === kind),
  reviewableDrills: async (store, viewer, kind) =>
    (await store.reviewableDrills(viewer, {})).some(({ id }) => id === kind),
  reviewedDrill: async (store, viewer, kind) => (await store.reviewedDrill(viewer, kind)) !== null,
  practiceCounts: async (store, viewer, kind) =>
    kind === 'practice' &&
    (await store.practiceCounts(viewer, 'north', START)).some(
      ({ person, drills }) => person === 'tess' && drills === 1,
    ),
  practiceMeans: async (store, viewer, kind) =>
    kind === 'practice' && (await store.practiceMeans(viewer, 'north', START)) !== null,
  addComment: (store, viewer, kind) => store.addComment(viewer, sampleComment(kind, { id: `new-${kind}` })),
  commentsOn: async (store, viewer, kind) => (await store.commentsOn(viewer, kind)).length > 0,
  acknowledgeComment: (store, viewer, kind) =>
    store.acknowledgeComment(viewer, kind, `comment-on-${kind}`, START),
  unreadDrills: async (store, viewer, kind) =>
    kind !== 'practice' && (await store.unreadDrills(viewer)).length > 0,
}

const ALL = DRILL_KINDS
const ASKED = ['assigned', 'test'] as const
const PRACTICE = ['practice'] as const

/** Who reaches drills by a method, and of which kinds. */
const MAY: Readonly<Record<Method, readonly [relation: Relation, kinds: readonly DrillKind[]]>> = {
  drill: ['owner', ALL],
  ownsDrill: ['owner', ALL],
  drills: ['owner', ALL],
  appendEvents: ['owner', ALL],
  saveDraft: ['owner', ALL],
  drafts: ['owner', ALL],
  assign: ['leader', ALL],
  withdrawAssignment: ['leader', ASKED],
  myTasks: ['owner', ASKED],
  leaveTaskOut: ['owner', ASKED],
  teamTasks: ['leader', ASKED],
  reviewableDrills: ['leader', ASKED],
  reviewedDrill: ['leader', ASKED],
  practiceCounts: ['leader', PRACTICE],
  practiceMeans: ['leader', PRACTICE],
  addComment: ['leader', ASKED],
  commentsOn: ['owner', ASKED],
  acknowledgeComment: ['owner', ASKED],
  unreadDrills: ['owner', ASKED],
}

const METHODS = Object.keys(MAY) as readonly Method[]
const DRAFT = { text: 'Unsent', visibility: 'public', savedAt: START } as const

/** Every viewer, every kind of drill, every method: one reaches what is theirs to reach, and nothing else. */
export function matrixFacts(subject: Subject): void {
  const cases = VIEWERS.flatMap(([name, viewer, relation]) =>
    DRILL_KINDS.map((kind) => ({ name, viewer, relation, kind })),
  )

  it.each(cases)(
    'shows $name of a drill of the kind $kind what is theirs to see',
    async ({ viewer, relation, kind }) => {
      const { store } = subject
      await seed(store)
      const [before, log] = [await trace(store), await store.drill(TESS, `open-${kind}`)]
      const reached: Partial<Record<Method, boolean>> = {}
      for (const method of METHODS) reached[method] = await REACHES[method](store, viewer, kind)
      const due = METHODS.map((method) => {
        const [who, kinds] = MAY[method]
        return [method, who === relation && kinds.includes(kind)] as const
      })
      expect(reached).toEqual(Object.fromEntries(due))
      if (relation !== 'stranger') return
      expect(await trace(store), 'strangers leave no trace').toEqual(before)
      expect(await store.drill(TESS, `open-${kind}`)).toEqual(log)
    },
  )
}

/** Drills of each kind, whole and open, with drafts and comments; and four colleagues who practised too. */
async function seed(store: Store): Promise<void> {
  await found(store)
  const tess = { kind: 'person', person: 'tess' } as const
  await store.createDrill(sampleDrill(tess, 'practice'), wholeDrill(START + 60_000))
  await store.createDrill(sampleDrill(tess, 'open-practice'), [started])
  for (const kind of ASKED) {
    await assignedDrill(store, kind, 'tess', { kind })
    await assignedDrill(store, `open-${kind}`, 'tess', { kind, acts: [started] })
    await store.addComment(ADA, sampleComment(kind))
  }
  for (const kind of DRILL_KINDS) await store.saveDraft(TESS, kind, 'main', DRAFT)
  for (const id of ['p1', 'p2', 'p3', 'p4']) {
    await store.createPerson(samplePerson(id))
    await store.createDrill(sampleDrill({ kind: 'person', person: id }, id), wholeDrill(START + 60_000))
  }
}

/** What the owner and an admin find, to see whether somebody changed it. */
async function trace(store: Store) {
  return {
    mine: await store.drills(TESS),
    drafts: await Promise.all(DRILL_KINDS.map((kind) => store.drafts(TESS, kind))),
    tasks: await store.teamTasks(ADA, 'north'),
    reviews: await Promise.all(ASKED.map((kind) => store.reviewedDrill(ADA, kind))),
  }
}
