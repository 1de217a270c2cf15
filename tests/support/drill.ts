import type { Viewer } from '../../src/store/store.ts'
import { type OpenDrill, viewDrill } from '../../src/training/drill-view.ts'
import { startDrill } from '../../src/training/start-drill.ts'
import type { Training } from '../../src/training/training.ts'
import { testGuest } from './training.ts'

export interface Begun {
  readonly viewer: Viewer
  readonly id: string
}

/** A new guest who has just started a scenario. */
export async function begin(training: Training, slug = 'late-lamp'): Promise<Begun> {
  const viewer = await testGuest(training)
  const id = await startDrill(training, viewer, slug)
  if (id === null) throw new Error(`no scenario ${slug}`)
  return { viewer, id }
}

/** The drill as it stands, which must be open. */
export async function openDrill(training: Training, { viewer, id }: Begun): Promise<OpenDrill> {
  const view = await viewDrill(training, viewer, id)
  if (view?.kind !== 'open') throw new Error(`the drill is ${view?.kind}`)
  return view
}

/** What the customer and others have said, in order. */
export async function shownTexts(training: Training, begun: Begun): Promise<readonly string[]> {
  const { state } = await openDrill(training, begun)
  return state.threads.flatMap((thread) => thread.posts.map((post) => post.text))
}
