import { type ParseArgsConfig, parseArgs } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>['values']

export type Arguments<O extends Options> =
  | { readonly ok: true; readonly values: Values<O>; readonly positionals: readonly string[] }
  /** What was not understood, as the rest of a sentence. */
  | { readonly ok: false; readonly problem: string }

/** Options and words of a command line; at most `most` words. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  most: number,
): Arguments<O> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (positionals.length > most)
      return { ok: false, problem: `"${positionals[most]}" is one word too many.` }
    return { ok: true, values, positionals }
  } catch (error) {
    return { ok: false, problem: sentenceOf(error) }
  }
}

/** Node's own messages go on to explain positional arguments; their first sentence is enough. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
    throw error
  const [first = ''] = error.message.split(/[.\n]/)
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}.`
}
