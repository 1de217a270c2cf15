import { EXIT, misuse, processTerminal, type Terminal } from './terminal.ts'

/** One command: its arguments without its name, and the exit code. */
type Command = (args: readonly string[], terminal: Terminal) => Promise<number>

/** Loaded one by one, so that `lint` does not wait for the web server's modules. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  lint: async () => (await import('./lint.ts')).lint,
  pii: async () => (await import('./pii.ts')).pii,
  redact: async () => (await import('./redact.ts')).redact,
  scenario: async () => (await import('./scenario.ts')).scenario,
  user: async () => (await import('./user.ts')).user,
  token: async () => (await import('./token.ts')).token,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  help: async () => (await import('./help.ts')).help,
}

/** Runs the command that the process was started with and sets its exit code. */
export async function runProcess(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processTerminal())
}

/** Runs one command line. Never throws: our own faults are told in one line. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...args] = argv
  try {
    if (name === '--version' || name === '-v') return await version(terminal)
    const wantsHelp = name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')
    if (wantsHelp) return await (await command('help'))(Object.hasOwn(COMMANDS, name) ? [name] : [], terminal)
    if (!Object.hasOwn(COMMANDS, name))
      return misuse(terminal, '', `there is no command "${name.slice(0, 40)}".`)
    return await (await command(name))(args, terminal)
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0] : 'unknown'
    terminal.err(`hotseat ${name}: this is a fault of Hotseat's own, please report it: ${message}\n`)
    return ['lint', 'pii', 'redact'].includes(name) ? EXIT.misuse : EXIT.failed
  }
}

async function command(name: string): Promise<Command> {
  const load = COMMANDS[name]
  if (!load) throw new Error(`no command ${name}`)
  return load()
}

async function version(terminal: Terminal): Promise<number> {
  const { packageVersion } = await import('../io/package-version.ts')
  await terminal.out(`hotseat ${packageVersion()}\n`)
  return EXIT.fine
}
