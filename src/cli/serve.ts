import { type Config, readConfig } from '../io/config.ts'
import type { Store } from '../store/store.ts'
import type { RunningServer } from '../web/serve.ts'
import { readArguments } from './arguments.ts'
import { failed, withStore } from './installation.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

/** `hotseat serve`: runs until it is told to stop. */
export async function serve(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, {}, 0)
  if (!read.ok) return misuse(terminal, 'serve', read.problem)
  const configured = readConfig(terminal.env)
  if (!configured.ok) return failed(terminal, 'serve', configured.problems.join(' '))
  const { config } = configured
  return withStore('serve', terminal, async (store) => {
    const server = await start(config, store)
    if (typeof server === 'string') return failed(terminal, 'serve', server)
    await terminal.out(
      `Hotseat is at ${config.origin ?? `http://localhost:${server.port}`} (stop with Ctrl+C)\n`,
    )
    await showSetup(config.origin ?? `http://localhost:${server.port}`, store, terminal)
    await toldToStop()
    await server.stop()
    return EXIT.fine
  })
}

/** Until somebody leads the installation, every start shows how to. Nothing but the terminal ever sees the link. */
async function showSetup(origin: string, store: Store, terminal: Terminal): Promise<void> {
  const [{ setupLink }, { systemClock }, { randomIds }] = await Promise.all([
    import('../accounts/links.ts'),
    import('../io/clock.ts'),
    import('../io/ids.ts'),
  ])
  const path = await setupLink({ store, clock: systemClock, ids: randomIds })
  if (path === null) return
  await terminal.out(
    `To set up accounts for a team, open this link within 24 hours. It works once:\n  ${origin}${path}\n(Nobody needs an account to practise. "npx hotseat user link admin" makes the link again.)\n`,
  )
}

/** The running server, or the sentence that says why there is none. */
async function start(config: Config, store: Store): Promise<RunningServer | string> {
  const [
    { openEngine },
    { loadScenarios },
    { readAccuracy },
    { systemClock },
    { randomIds },
    { openLog },
    { createPasswords },
    { createLoginGuard },
    { startServer },
  ] = await Promise.all([
    import('../io/engine.ts'),
    import('../io/scenarios.ts'),
    import('../io/read-accuracy.ts'),
    import('../io/clock.ts'),
    import('../io/ids.ts'),
    import('../io/log.ts'),
    import('../io/passwords.ts'),
    import('../accounts/login-guard.ts'),
    import('../web/serve.ts'),
  ])
  const [engine, loaded, accuracy] = await Promise.all([
    openEngine({ tagger: true }),
    loadScenarios(),
    readAccuracy(),
  ])
  if (!loaded.ok) return `The scenario files have mistakes.\n${loaded.problems.join('\n')}`
  try {
    return await startServer({
      store,
      engine,
      accuracy,
      scenarios: loaded.scenarios,
      clock: systemClock,
      ids: randomIds,
      origin: config.origin,
      guests: config.guests,
      proxies: config.proxies,
      passwords: createPasswords(),
      loginGuard: createLoginGuard(),
      port: config.port,
      log: openLog({ quiet: process.stdout.isTTY === true }),
    })
  } catch (error) {
    return whyNotListening(error, config.port)
  }
}

function whyNotListening(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use; stop what uses it, or choose another with PORT=3001.`
  if (code === 'EACCES')
    return `Port ${port} may not be used by this account; choose one above 1023 with PORT=3000.`
  throw error
}

/** Answers at the first SIGINT or SIGTERM; a second one ends the process at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.once('SIGINT', () => process.exit(EXIT.failed))
      process.once('SIGTERM', () => process.exit(EXIT.failed))
      resolve()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}
