import { randomBytes } from 'node:crypto'
import type { Ids } from '../training/training.ts'

/** Ids and secrets from the system's source of randomness, in letters that are safe in an address. */
export const randomIds: Ids = {
  id: () => randomBytes(16).toString('base64url'),
  secret: () => randomBytes(32).toString('base64url'),
}
