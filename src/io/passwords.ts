import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** What one hash costs: memory is 128 * N * r bytes, for each of p rounds. */
interface Cost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** OWASP Password Storage Cheat Sheet: the row that takes 64 MiB, so that four at once stay under 300 MiB. */
export const OWASP: Cost = { N: 2 ** 16, r: 8, p: 2 }
/** More hashes at once would take the machine from everybody who is practising. */
const IN_FLIGHT = 4
/** More wait no longer than a few seconds; beyond them one is told to try again. */
const WAITING = 32
const KEY_BYTES = 32

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt)

/** Passwords as lines `scrypt$N$r$p$salt$key`; each line says its own cost, so that the cost can be raised later. */
export interface Passwords {
  /** The line to keep; null while too many are being hashed. */
  hash(password: string): Promise<string | null>
  /** Whether the password fits; null while too many are being hashed. With no line it takes as long, and does not fit. */
  fits(password: string, line: string | null): Promise<boolean | null>
}

/** `cost` is lowered by tests alone. */
export function createPasswords(cost: Cost = OWASP): Passwords {
  const places = createPlaces()
  const nobody = lineOf(cost, randomBytes(16), randomBytes(KEY_BYTES))
  return {
    hash: (password) =>
      places.run(async () => {
        const salt = randomBytes(16)
        return lineOf(cost, salt, await keyOf(password, salt, cost))
      }),
    fits: (password, line) =>
      places.run(async () => {
        const { salt, key, ...own } = readLine(line ?? nobody)
        return timingSafeEqual(await keyOf(password, salt, own), key) && line !== null
      }),
  }
}

/** One spelling of the same characters is one password. */
function keyOf(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  return derive(password.normalize('NFKC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r })
}

function lineOf({ N, r, p }: Cost, salt: Buffer, key: Buffer): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

function readLine(line: string): Cost & { readonly salt: Buffer; readonly key: Buffer } {
  const [scheme, N, r, p, salt = '', key = ''] = line.split('$')
  if (scheme !== 'scrypt') throw new Error('A password line of another scheme')
  return {
    N: Number(N),
    r: Number(r),
    p: Number(p),
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  }
}

/** Lets a few run at once, some wait, and answers null to the rest. */
function createPlaces() {
  let running = 0
  const waiting: (() => void)[] = []
  return {
    async run<T>(work: () => Promise<T>): Promise<T | null> {
      if (running >= IN_FLIGHT) {
        if (waiting.length >= WAITING) return null
        await new Promise<void>((turn) => waiting.push(turn))
      } else running++
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else running--
      }
    },
  }
}
