import type { RunKind } from '../../src/training/drill-view.ts'

interface RunWords {
  readonly word: string
  /** Who sees it, for the bar over the drill and for its briefing. */
  readonly seen: string
  readonly who: string
}

/** What a drill is, and who sees it, in the words of the pages. */
export const RUNS: Readonly<Record<RunKind, RunWords>> = {
  practice: { word: 'Practice', seen: 'practice, only you see it', who: 'Practice: only you' },
  assigned: {
    word: 'Assigned drill',
    seen: 'assigned, your manager sees it',
    who: 'Assigned: you and your manager. It runs on and cannot be paused',
  },
  test: {
    word: 'Test',
    seen: 'test, your manager sees it',
    who: 'Test: you and your manager. It runs on and cannot be paused',
  },
  own_test: {
    word: 'Test',
    seen: 'test, only you see it',
    who: 'Test of your own: only you. It runs on and cannot be paused',
  },
}
