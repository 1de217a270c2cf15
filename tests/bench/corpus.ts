import { readTraining } from '../../src/io/read-judged.ts'
import type { LintInput } from '../../src/situation/situation.ts'

const SHORT = { from: 100, to: 400 }

/** Short replies of the training set in their situations. */
export async function shortReplies(): Promise<readonly LintInput[]> {
  return (await readTraining())
    .map(({ input }) => input)
    .filter(({ reply }) => reply.length >= SHORT.from && reply.length <= SHORT.to)
}

/** One reply of about `length` characters, made of different replies: no sentence stands in it twice. */
export function longReply(inputs: readonly LintInput[], length: number): LintInput {
  const [first] = inputs
  if (!first) throw new Error('there are no replies to make a long one of')
  let reply = ''
  for (const input of inputs) if (reply.length < length) reply += `${input.reply} `
  return { ...first, reply: reply.slice(0, length) }
}
