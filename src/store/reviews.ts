import type { DrillEvent } from '../scenario/events.ts'
import type { DrillSummary, StoredDrill, Viewer } from './store.ts'

/** A scenario that people were asked to do by a day. */
export interface Assignment {
  readonly id: string
  readonly team: string
  readonly slug: string
  readonly title: string
  readonly kind: 'assigned' | 'test'
  readonly madeBy: string
  readonly createdAt: number
  /** The end of the due day in the team's time zone; null without one. */
  readonly dueAt: number | null
  /** The day as it was chosen, `2026-12-04`; null without one. */
  readonly dueDay: string | null
}

/** One person's share of an assignment. Done is the first finished, complete drill of it. */
export interface Task {
  readonly assignment: Assignment
  readonly person: string
  /** The drill that counts: the done one, else the one under way, else null. */
  readonly drill: DrillSummary | null
  readonly doneAt: number | null
}

/** What a manager wrote beside a sentence of somebody's reply. */
export interface Comment {
  readonly id: string
  readonly drill: string
  /** The reply's id in the scorecard. */
  readonly reply: string
  /** UTF-16 offsets of the sentence in the reply. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly author: { readonly id: string; readonly name: string }
  readonly createdAt: number
  readonly acknowledgedAt: number | null
}

/** A finished assigned or test drill as its reviewer finds it. */
export interface ReviewedDrill {
  readonly drill: StoredDrill
  readonly events: readonly DrillEvent[]
  readonly person: { readonly id: string; readonly name: string; readonly team: string | null }
  readonly comments: readonly Comment[]
}

/** How much somebody practised, without a word of how well. */
export interface PracticeCount {
  readonly person: string
  readonly drills: number
  readonly lastAt: number
}

/**
 * What managers see, and what they ask of people. A manager reaches the people of their own team, an admin those of every
 * team; for everybody else, and for practice drills, these methods find nothing.
 */
export interface ReviewStore {
  /** People of other teams are left out; false when nobody is left or the viewer leads nobody. */
  assign(viewer: Viewer, assignment: Assignment, people: readonly string[]): Promise<boolean>
  /** Takes the tasks back that nobody has begun, the assignment with the last of them. False when it is not the viewer's team's. */
  withdrawAssignment(viewer: Viewer, id: string): Promise<boolean>
  /** The viewer's own tasks, open ones first by due time. */
  myTasks(viewer: Viewer): Promise<readonly Task[]>
  /** The tasks of a team the viewer leads, newest assignment first. */
  teamTasks(viewer: Viewer, team: string): Promise<readonly Task[]>

  /** Assigned and test drills of people the viewer leads, finished or under way, newest first. */
  reviewableDrills(
    viewer: Viewer,
    filter: { readonly team?: string | undefined; readonly person?: string | undefined },
  ): Promise<
    readonly (DrillSummary & {
      readonly personName: string
      readonly comments: number
      readonly unread: number
    })[]
  >
  /** Null unless it is an assigned or test drill of somebody the viewer leads. Not the viewer's own. */
  reviewedDrill(viewer: Viewer, id: string): Promise<ReviewedDrill | null>

  /** Practice drills finished since a time, by person of the team; nothing but their number and day. */
  practiceCounts(viewer: Viewer, team: string, since: number): Promise<readonly PracticeCount[]>
  /**
   * Mean of each dimension over the team's finished practice drills since a time, one mean a person first; null with fewer
   * than five people, so that no figure tells about somebody.
   */
  practiceMeans(viewer: Viewer, team: string, since: number): Promise<Readonly<Record<string, number>> | null>

  /** False unless `reviewedDrill` finds it, it is finished, and it has the reply. */
  addComment(viewer: Viewer, comment: Comment): Promise<boolean>
  /** Comments on the viewer's own drill. */
  commentsOn(viewer: Viewer, drill: string): Promise<readonly Comment[]>
  /** Only the drill's owner acknowledges. False when it is not theirs. */
  acknowledgeComment(viewer: Viewer, drill: string, comment: string, at: number): Promise<boolean>
  /** Ids of the viewer's drills with comments that wait to be acknowledged. */
  unreadDrills(viewer: Viewer): Promise<readonly string[]>
}
