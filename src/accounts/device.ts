import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Ids } from '../training/training.ts'

/**
 * A browser in which somebody signed in before is known by a mark: its id, and the id sealed with the person's password line.
 * Nothing is stored for it, and a new password makes all marks worthless.
 */
export function deviceMark(ids: Ids, passwordHash: string): string {
  const id = ids.id()
  return `${id}.${seal(id, passwordHash)}`
}

/** The device's id when the mark was made for this person under this password; else null. */
export function knownDevice(mark: string | undefined, passwordHash: string | null): string | null {
  const [, id, given] = mark?.match(/^([\w-]{22})\.([\w-]{43})$/) ?? []
  if (!id || !given || passwordHash === null) return null
  const right = timingSafeEqual(Buffer.from(given), Buffer.from(seal(id, passwordHash)))
  return right ? id : null
}

function seal(id: string, passwordHash: string): string {
  return createHmac('sha256', passwordHash).update(`device ${id}`).digest('base64url')
}
