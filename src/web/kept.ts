import { z } from 'zod'
import type { Kept } from '../../views/props.ts'
import { readForm } from './read-form.ts'
import type { Route } from './route.ts'

const shape = z.strictObject({
  action: z.string().max(300),
  fields: z.record(z.string().max(60), z.string()),
})

/** A path of this site and nothing else: one slash, then something that is no second one, and no backslash anywhere. */
const OWN_PATH = /^\/(?:[\w\-.~%?=&:][\w\-./~%?=&:]*)?$/

/** The path to go on to after signing in; home when what was asked for is not ours. */
export function ownPath(given: string | undefined): string {
  return given && given.length <= 500 && OWN_PATH.test(given) ? given : '/'
}

/** What was typed into a form that nobody may send just now, so that it can be sent after signing in. */
export async function keptFrom(request: Request, route: Route): Promise<Kept | null> {
  if (route.body !== 'form' || !route.fields) return null
  const read = await readForm(request, route.fields, route.maxBytes)
  if (!read.ok) return null
  const fields = Object.entries(read.body as Record<string, unknown>).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return { action: new URL(request.url).pathname, fields: Object.fromEntries(fields) }
}

/** Reads what a sign-in form carried along; null when there is nothing, or nothing of ours. */
export function readKept(text: string | undefined): Kept | null {
  if (!text) return null
  try {
    const read = shape.safeParse(JSON.parse(text))
    return read.success && ownPath(read.data.action) === read.data.action ? read.data : null
  } catch {
    return null
  }
}
