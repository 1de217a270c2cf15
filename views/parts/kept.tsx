import type { Kept } from '../props.ts'

/** Carries what somebody had typed through signing in. */
export function KeptFields({ kept }: { readonly kept: Kept | null }) {
  if (kept === null) return null
  return <input type="hidden" name="kept" value={JSON.stringify(kept)} />
}
