import type { DrillAct, DrillEvent } from '../scenario/events.ts'
import type { PeopleStore, Role } from './people.ts'
import type { ReviewStore } from './reviews.ts'

/** Whose a drill is: a browser's, or somebody's with an account. */
export type Owner =
  | { readonly kind: 'guest'; readonly guest: string }
  | { readonly kind: 'person'; readonly person: string }

/** Who asks, with role and team as they are now. Every query takes it first: what one may not see is not found. */
export type Viewer =
  | { readonly kind: 'guest'; readonly guest: string }
  | {
      readonly kind: 'person'
      readonly person: string
      readonly role: Role
      readonly team: string | null
    }

/** Practice is its owner's alone; assigned and test drills are seen by who leads the owner. */
export const DRILL_KINDS = ['practice', 'assigned', 'test'] as const
export type DrillKind = (typeof DRILL_KINDS)[number]

export interface DrillHead {
  readonly id: string
  readonly owner: Owner
  readonly kind: DrillKind
  /** The assignment it was begun for; null for practice. */
  readonly assignment: string | null
  readonly scenario: { readonly slug: string; readonly title: string; readonly hash: string }
  readonly engine: string
  readonly startedAt: number
  /** Epoch ms of `drill_finished` or `drill_interrupted`; null while it runs. */
  readonly closedAt: number | null
}

export interface StoredDrill extends DrillHead {
  /** Canonical text of the scenario as it was when the drill began. */
  readonly scenarioText: string
  readonly events: readonly DrillEvent[]
}

/** One line of "my results"; score and verdict come from `drill_finished`. */
export interface DrillSummary extends DrillHead {
  readonly score: number | null
  readonly verdict: string | null
  readonly unfinished: boolean
  readonly dimensions: Readonly<Record<string, number | null>>
}

export type AppendResult =
  | { readonly ok: true; readonly events: readonly DrillEvent[] }
  | { readonly ok: false; readonly why: 'not_found' | 'conflict' | 'closed' }

export interface ApiToken {
  readonly id: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: number
}

/**
 * The port. Methods are whole use cases, async at the boundary; each is one transaction. Ids and times are made by the caller.
 * Secrets arrive hashed.
 */
export interface Store extends PeopleStore, ReviewStore {
  /** Remembers a guest's browser by the SHA-256 of its cookie. */
  createGuest(guest: {
    readonly id: string
    readonly hash: string
    readonly createdAt: number
  }): Promise<void>
  guestByHash(hash: string): Promise<{ readonly id: string; readonly createdAt: number } | null>
  /** Deletes guests created before the time, with their drills, drafts and events. Answers how many. */
  deleteGuestsBefore(time: number): Promise<number>

  /**
   * Keeps the scenario's text, the drill and its first events, all or nothing. False unless it is a practice drill without an
   * assignment, or its owner was asked for it: they have a task of the assignment, of the same kind and scenario.
   */
  createDrill(
    drill: DrillHead & { readonly scenarioText: string },
    acts: readonly TimedAct[],
  ): Promise<boolean>
  /** The viewer's own, as everything about drills here; what others may see of them is in `ReviewStore`. */
  drill(viewer: Viewer, id: string): Promise<StoredDrill | null>
  /** Whether the drill is the viewer's own: for what must be quick, without a look at it. */
  ownsDrill(viewer: Viewer, id: string): Promise<boolean>
  /** The viewer's own, newest first. */
  drills(viewer: Viewer): Promise<readonly DrillSummary[]>
  /** Appends after `afterSeq`; `conflict` when others came first, `closed` after the drill's end. */
  appendEvents(viewer: Viewer, id: string, afterSeq: number, acts: readonly TimedAct[]): Promise<AppendResult>
  /**
   * Drills to which something was appended, by whatever process, after a mark that an earlier answer gave; null for a mark to begin with. Whose they
   * are does not matter: it tells who must look again, and nothing else.
   */
  appendedAfter(mark: number | null): Promise<{ readonly mark: number; readonly drills: readonly string[] }>

  /** Unsent text, one per thread of a drill; empty text deletes it. False when the drill is not the viewer's. */
  saveDraft(viewer: Viewer, drill: string, thread: string, draft: Draft): Promise<boolean>
  drafts(viewer: Viewer, drill: string): Promise<Readonly<Record<string, Draft>>>

  createToken(token: ApiToken & { readonly hash: string }): Promise<void>
  tokenByHash(hash: string): Promise<ApiToken | null>

  /** One sign of life of the installation, every few seconds while a drill is open. */
  signOfLife(time: number): Promise<void>
  lastSignOfLife(): Promise<number | null>
  /** Appends `clock_stood` to every open drill that started before `to`, in one transaction. Answers how many. */
  standClock(from: number, to: number): Promise<number>

  /** Online copy to a new file. */
  backup(file: string): Promise<void>
  close(): Promise<void>
}

export interface Draft {
  readonly text: string
  readonly visibility: 'public' | 'private'
  readonly savedAt: number
}

export type TimedAct = { readonly at: number } & DrillAct
