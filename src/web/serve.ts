import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { forgetGuests } from '../training/forget-guests.ts'
import { SIGN_EVERY_MS, standClock } from '../training/stand-clock.ts'
import { createApp } from './app.ts'
import { type AppDeps, createProcess } from './deps.ts'
import { createNeighbours, LISTEN_EVERY_MS } from './neighbours.ts'

export interface ServerConfig extends AppDeps {
  /** 0 takes any free port. */
  readonly port: number
  /** Network interface to listen on; all of them when left out. */
  readonly host?: string | undefined
}

export interface RunningServer {
  readonly port: number
  /** Closes live pages, lets requests end, answers when the port is free: within ten seconds. Does not close the store. */
  readonly stop: () => Promise<void>
}

const HOUR_MS = 60 * 60 * 1000
/** A connection on which nothing moves for so long is cut: live pages speak every fifteen seconds, whoever reads them. */
const STALLED_MS = 60_000
/** Requests that are still running after this are cut off. */
const GRACE_MS = 8_000

/**
 * Serves Hotseat. Before the first request the clock of open drills is told that it stood, and guests older than seven days
 * are forgotten. Rejects with Node's error (`code` is `EADDRINUSE`, `EACCES` ...) when the port cannot be had.
 */
export async function startServer(config: ServerConfig): Promise<RunningServer> {
  const process = createProcess(config)
  const http = createAdaptorServer({
    fetch: createApp(config, process).fetch,
    serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 },
  }) as Server
  http.setTimeout(STALLED_MS)
  await standClock(config)
  await forgetGuests(config)
  await listening(http, config)
  const timers = [
    every(SIGN_EVERY_MS, () => process.pulse.beat(), config),
    every(LISTEN_EVERY_MS, createNeighbours(config.store, process.bell), config),
    every(HOUR_MS, () => forgetGuests(config), config),
  ]
  const stop = async () => {
    timers.forEach(clearInterval)
    process.streams.closeAll()
    await closed(http)
  }
  return { port: (http.address() as AddressInfo).port, stop }
}

function listening(http: Server, { port, host }: ServerConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen({ port, host }, () => {
      http.off('error', reject)
      resolve()
    })
  })
}

function closed(http: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection whose answer ends after this moment is idle only then.
    const idle = setInterval(() => http.closeIdleConnections(), 50)
    const cut = setTimeout(() => http.closeAllConnections(), GRACE_MS)
    http.close(() => {
      clearInterval(idle)
      clearTimeout(cut)
      resolve()
    })
  })
}

/** Repeats something that may fail (a full disk) without ending the server over it. */
function every(ms: number, act: () => Promise<unknown>, { log }: AppDeps): NodeJS.Timeout {
  const tick = () => {
    act().catch((error: unknown) => log.error({ error: String(error) }, 'A regular task failed.'))
  }
  return setInterval(tick, ms).unref()
}
