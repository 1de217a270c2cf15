import type { DrillEvent } from '../scenario/events.ts'
import type { DrillSummary, StoredDrill, Viewer } from './store.ts'

/** The author's name on comments of people who were erased. */
export const SOMEBODY_WHO_LEFT = 'Somebody who left'

/** Means over fewer people could tell about one of them. */
export const FEWEST_FOR_MEANS = 5

/** A scenario that people were asked to do by a day. */
export interface Assignment {
  readonly id: string
  readonly team: string
  readonly slug: string
  readonly title: string
  readonly kind: 'assigned' | 'test'
  /** Null when they were erased since. */
  readonly madeBy: string | null
  readonly createdAt: number
  /** The end of the due day in the team's time zone; null without one. */
  readonly dueAt: number | null
  /** The day as it was chosen, `2026-12-04`; null without one. */
  readonly dueDay: string | null
}

/** One person's share of an assignment. Done is the first drill of it that was finished and is not `unfinished`. */
export interface Task {
  readonly assignment: Assignment
  readonly person: string
  /** The drill that counts: the done one, else the one under way, else null. */
  readonly drill: DrillSummary | null
  readonly doneAt: number | null
  /** When the person chose to leave it out, as scenarios with content notes may be. */
  readonly leftOutAt: number | null
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
  /** The name as it is now; of people who were erased no id, and `SOMEBODY_WHO_LEFT`. */
  readonly author: { readonly id: string | null; readonly name: string }
  readonly createdAt: number
  readonly acknowledgedAt: number | null
}

/** A line of the drills a reviewer finds. */
export interface ReviewableDrill extends DrillSummary {
  readonly personName: string
  readonly comments: number
  /** Comments that wait to be acknowledged. */
  readonly unread: number
}

/** An assigned or test drill, finished or under way, as its reviewer finds it; `events` are the drill's. */
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
 * What managers see, and what they ask of people. A manager reaches the people who are in their own team now, an admin those of
 * every team, and neither themselves; for everybody else, and for practice drills, these methods find nothing.
 */
export interface ReviewStore {
  /**
   * Made by the viewer, whatever `madeBy` says. People of other teams and deactivated ones are left out; false when nobody is
   * left or the viewer does not lead the assignment's team.
   */
  assign(viewer: Viewer, assignment: Assignment, people: readonly string[]): Promise<boolean>
  /** Takes the tasks back that nobody has begun, the assignment with the last of them. False when it is not the viewer's team's. */
  withdrawAssignment(viewer: Viewer, id: string): Promise<boolean>
  /** The viewer's own tasks: open ones by due time, those without one behind them, then done ones, the latest first. */
  myTasks(viewer: Viewer): Promise<readonly Task[]>
  /** Notes that the viewer leaves out a task of their own; the first time counts. False when it is not theirs. */
  leaveTaskOut(viewer: Viewer, assignment: string, at: number): Promise<boolean>
  /** The tasks of those who are now in a team the viewer leads, the viewer's own left out; newest assignment first. */
  teamTasks(viewer: Viewer, team: string): Promise<readonly Task[]>

  /** Assigned and test drills of people the viewer leads, finished or under way, newest first. */
  reviewableDrills(
    viewer: Viewer,
    filter: { readonly team?: string | undefined; readonly person?: string | undefined },
  ): Promise<readonly ReviewableDrill[]>
  /** Null unless it is an assigned or test drill of somebody the viewer leads. Not the viewer's own. */
  reviewedDrill(viewer: Viewer, id: string): Promise<ReviewedDrill | null>

  /** Practice drills finished (not `unfinished`) since a time, by person of the team; people without one are left out. */
  practiceCounts(viewer: Viewer, team: string, since: number): Promise<readonly PracticeCount[]>
  /**
   * Mean of each dimension over those drills, one mean a person first; null with fewer than five people, so that no figure
   * tells about somebody. For the same reason a dimension in which fewer than five have a grade is left out.
   */
  practiceMeans(viewer: Viewer, team: string, since: number): Promise<Readonly<Record<string, number>> | null>

  /**
   * Written by the viewer, whatever `author` says, and not acknowledged yet. False unless `reviewedDrill` finds the drill, it is
   * finished, its scorecard has the reply, the offsets mark some of the reply's text, and the comment is not empty.
   */
  addComment(viewer: Viewer, comment: Comment): Promise<boolean>
  /** Comments on the viewer's own drill, in the order they were written. */
  commentsOn(viewer: Viewer, drill: string): Promise<readonly Comment[]>
  /** Only the drill's owner acknowledges; the first time counts. False when it is not theirs. */
  acknowledgeComment(viewer: Viewer, drill: string, comment: string, at: number): Promise<boolean>
  /** Ids of the viewer's drills with comments that wait to be acknowledged. */
  unreadDrills(viewer: Viewer): Promise<readonly string[]>
}
