import type { Example } from '../../src/rules/rule.ts'

/** A stretch of an example; evidence stands between «guillemets» in the rule file. */
export interface ExampleSegment {
  readonly text: string
  readonly evidence: boolean
}

/** Splits an example at its guillemets, which are not kept. */
export function exampleSegments(reply: string): readonly ExampleSegment[] {
  return reply
    .split(/(«[^«»]*»)/u)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('«') && part.endsWith('»')
        ? { text: part.slice(1, -1), evidence: true }
        : { text: part, evidence: false },
    )
}

export function exampleReply(example: Example): string {
  return typeof example === 'string' ? example : example.reply
}

/** What is special about the example's situation: the post answered, and where it stands. Empty for the plain case. */
export function exampleContext(example: Example): { readonly where: string; readonly post: string } {
  if (typeof example === 'string') return { where: '', post: '' }
  const { visibility, platform, sector, thread } = example.situation
  const where = [visibility === 'private' ? 'private message' : '', platform?.replace('_', ' '), sector]
    .filter((part) => part)
    .join(', ')
  return { where, post: thread?.findLast((post) => post.from === 'customer')?.text ?? '' }
}
