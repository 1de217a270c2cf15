import { systemClock } from '../io/clock.ts'
import { randomIds } from '../io/ids.ts'
import { sha256 } from '../io/sha256.ts'
import { readArguments } from './arguments.ts'
import { withStore } from './installation.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,79}$/u

/** `hotseat token create NAME`: prints the token, the only time it is ever seen. */
export async function token(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, {}, 2)
  if (!read.ok) return misuse(terminal, 'token', read.problem)
  const [action, name = ''] = read.positionals
  if (action !== 'create') return misuse(terminal, 'token', 'say "token create NAME".')
  if (!NAME.test(name))
    return misuse(terminal, 'token', 'NAME has 1 to 80 letters, digits, spaces or . _ @ -')
  return withStore('token', terminal, async (store) => {
    const secret = `hs_${randomIds.secret()}`
    const made = { id: randomIds.id(), name, scopes: ['lint'], createdAt: systemClock.now() }
    await store.createToken({ ...made, hash: sha256(secret) })
    terminal.err(`Token for "${name}". It is shown this once; only its SHA-256 is kept.\n`)
    await terminal.out(`${secret}\n`)
    return EXIT.fine
  })
}
