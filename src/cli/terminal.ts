/** What a command may touch of its process. Tests pass their own. */
export interface Terminal {
  /** Standard output. Waits while the reader is slow. */
  out(text: string): Promise<void>
  /** Standard error. */
  err(text: string): void
  readonly input: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether colours may be used on standard output. */
  readonly colour: boolean
}

/** Exit codes that every command shares; `found` is lint's alone. */
export const EXIT = { fine: 0, found: 1, failed: 1, misuse: 2 } as const

/** The terminal of this process. A reader that went away (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', quietWhenGone)
  process.stderr.on('error', quietWhenGone)
  const { env, stdin, stdout } = process
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (stdout.write(text)) resolve()
        else stdout.once('drain', resolve)
      }),
    err: (text) => {
      process.stderr.write(text)
    },
    input: stdin,
    env,
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  }
}

function quietWhenGone(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.fine)
  throw error
}

/** Says why a command was not understood, and where help is. Answers the exit code. */
export function misuse(terminal: Terminal, command: string, sentence: string): number {
  terminal.err(`hotseat ${command}: ${sentence}\nTry: npx hotseat help ${command}\n`)
  return EXIT.misuse
}
