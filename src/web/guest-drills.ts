import type { Deps } from './deps.ts'

/** How many drills this browser did as a guest. */
export async function guestDrills({ store }: Pick<Deps, 'store'>, guest: string | null): Promise<number> {
  return guest === null ? 0 : (await store.drills({ kind: 'guest', guest })).length
}
