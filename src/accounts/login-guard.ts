import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** Who guesses at what. All three are compared as they are. */
interface Guess {
  readonly login: string
  /** The network address it comes from. */
  readonly address: string
  /** A browser in which this person signed in before; null for every other. */
  readonly device: string | null
}

/** Slows guesses down and locks nobody out: a known browser has a count of its own, which strangers cannot use up. */
export interface LoginGuard {
  /** Seconds to wait before the next guess is looked at; 0 when this one is. */
  wait(guess: Guess): Promise<number>
  /** The guess was right: its own count begins anew. */
  right(guess: Guess): Promise<void>
}

const WINDOW_S = 15 * 60
/** Guesses in a window, by what they have in common. */
const POINTS = { pair: 5, device: 10, account: 15, address: 30 } as const
type Kind = keyof typeof POINTS

/** The first wait; each further one within a day is twice as long, up to the last. */
const FIRST_WAIT_S = 60
const LAST_WAIT_S = 60 * 60
const DAY_S = 24 * 60 * 60

/**
 * Counts in this process's memory: several processes would each allow as many, which still costs a guesser dearly.
 * `pace` makes time pass faster, for tests.
 */
export function createLoginGuard(pace = 1): LoginGuard {
  const kinds = Object.keys(POINTS) as Kind[]
  const counts = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      new RateLimiterMemory({ keyPrefix: kind, points: POINTS[kind], duration: WINDOW_S / pace }),
    ]),
  ) as Record<Kind, RateLimiterMemory>
  const waits = new RateLimiterMemory({
    keyPrefix: 'waits',
    points: Number.MAX_SAFE_INTEGER,
    duration: DAY_S / pace,
  })

  async function consume(kind: Kind, key: string): Promise<number> {
    try {
      await counts[kind].consume(key)
      return 0
    } catch (refused) {
      const { consumedPoints, msBeforeNext } = refused as RateLimiterRes
      if (consumedPoints > POINTS[kind] + 1) return seconds(msBeforeNext)
      const { consumedPoints: times } = await waits.penalty(`${kind} ${key}`)
      const wait = Math.min(LAST_WAIT_S, FIRST_WAIT_S * 2 ** (times - 1)) / pace
      await counts[kind].block(key, wait)
      return Math.ceil(wait)
    }
  }

  return {
    async wait(guess) {
      for (const [kind, key] of countsOf(guess)) {
        const wait = await consume(kind, key)
        if (wait > 0) return wait
      }
      return 0
    },
    async right(guess) {
      const [own] = countsOf(guess)
      if (!own) return
      await counts[own[0]].delete(own[1])
      await waits.delete(own.join(' '))
    },
  }
}

/** The counts a guess adds to, its own first. */
function countsOf({ login, address, device }: Guess): readonly (readonly [Kind, string])[] {
  if (device !== null) return [['device', `${login} ${device}`]]
  return [
    ['pair', `${login} ${address}`],
    ['address', address],
    ['account', login],
  ]
}

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000))
