import { createHash } from 'node:crypto'

/** SHA-256 in lower-case hex: of secrets, so that only their hashes are kept, and of scenario texts. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
