import { PACES, type Pace } from '../scenario/pace.ts'
import type { Viewer } from '../store/store.ts'
import type { Training } from './training.ts'

/** The time that was set for the viewer; the usual time for guests. */
export async function timeOf({ store }: Pick<Training, 'store'>, viewer: Viewer | null): Promise<Pace> {
  const person = viewer?.kind === 'person' ? await store.person(viewer.person) : null
  return PACES.find((pace) => pace === person?.extraTime) ?? 1
}
