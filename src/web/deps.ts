import type { Accounts } from '../accounts/accounts.ts'
import type { Accuracy } from '../accuracy/accuracy.ts'
import { createPulse, type Pulse } from '../training/pulse.ts'
import type { Training } from '../training/training.ts'
import { type Bell, createBell } from './bell.ts'
import { createPresence, type Presence } from './presence.ts'
import { createStreams, type Streams } from './streams.ts'
import { createTurns, type Turns } from './turns.ts'

/** Where one line of log goes. Fields are named one by one; message text is never among them. */
export interface Log {
  info(fields: object, message?: string): void
  warn(fields: object, message?: string): void
  error(fields: object, message?: string): void
}

/** What the server is made of. */
export interface AppDeps extends Omit<Training, 'announce' | 'alive'>, Accounts {
  /** Public origin, e.g. `https://hotseat.example`; undefined on a machine of one's own, where each request's host counts. */
  readonly origin: string | undefined
  /** Whether people may practise, read and check drafts without an account. */
  readonly guests: boolean
  /** How many proxies of our own every request comes through. */
  readonly proxies: number
  readonly log: Log
  /** How far the scorer agrees with careful readers, as last measured. */
  readonly accuracy: Accuracy
}

/** What lives as long as the process: never anything another process would need. */
export interface Process {
  readonly bell: Bell
  readonly pulse: Pulse
  readonly streams: Streams
  readonly presence: Presence
  readonly turns: Turns
}

/** What handlers are given. */
export interface Deps extends AppDeps, Training, Process {}

export function createProcess(deps: AppDeps): Process {
  return {
    bell: createBell(),
    pulse: createPulse(deps),
    streams: createStreams(),
    presence: createPresence(),
    turns: createTurns(),
  }
}
