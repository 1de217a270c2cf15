import type { Call } from '../route.ts'

/** Whether the server serves: it asks the store something. */
export async function healthz({ c, deps }: Call) {
  await deps.store.lastSignOfLife()
  return c.json({ status: 'ok', ...deps.engine.versions })
}
