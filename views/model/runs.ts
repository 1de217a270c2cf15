import type { DrillKind } from '../../src/store/store.ts'

/** What a drill is, and who sees it, in the words of the page. */
export const RUNS: Readonly<Record<DrillKind, { readonly word: string; readonly seen: string }>> = {
  practice: { word: 'Practice', seen: 'practice, only you see it' },
  assigned: { word: 'Assigned drill', seen: 'assigned, your manager sees it' },
  test: { word: 'Test', seen: 'test, your manager sees it' },
}
