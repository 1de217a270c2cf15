import { type Asset, loadAssets } from '../../io/assets.ts'
import { takesGzip } from '../pack-stream.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { Call } from '../route.ts'

let loaded: Promise<ReadonlyMap<string, Asset>> | null = null

/** A file of the page's look or script, by its exact name in a list made once: no path leads to the disk. */
export async function asset({ c }: Call) {
  loaded ??= loadAssets()
  const found = (await loaded).get(c.req.param('name') ?? '')
  if (!found) return refuse(c, NOT_FOUND)
  const packed = takesGzip(c) ? found.packed : null
  const etag = packed ? found.etag.replace(/"$/, '-gzip"') : found.etag
  c.header('ETag', etag)
  c.header('Vary', 'Accept-Encoding')
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  c.header('Content-Type', found.type)
  if (packed) c.header('Content-Encoding', 'gzip')
  return c.body(packed ?? found.bytes)
}
