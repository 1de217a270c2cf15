import type { Terminal } from '../../src/cli/terminal.ts'

/** A terminal that remembers what was written, with `input` on standard input. */
export function fakeTerminal(input: string | readonly Uint8Array[] = '', env: Terminal['env'] = {}) {
  const written = { out: '', err: '' }
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input
  const terminal: Terminal = {
    out: async (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    input: (async function* () {
      yield* chunks
    })(),
    env,
    colour: false,
  }
  return { terminal, written }
}
