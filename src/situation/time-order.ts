import type { Problem } from './parsed.ts'
import { epoch } from './time.ts'

interface Dated {
  readonly from?: string | undefined
  readonly at?: string | undefined
}

/** Times that contradict the order of the thread: posts are oldest first, and a reply comes after the post it answers. */
export function timeProblems(
  thread: readonly Dated[],
  repliedAt: string | undefined,
  prefix: string,
): readonly Problem[] {
  const problems: Problem[] = []
  let latest = Number.NEGATIVE_INFINITY
  thread.forEach((post, index) => {
    if (post.at === undefined) return
    const at = epoch(post.at)
    if (at < latest) {
      const name = `${prefix === '' ? '' : `${prefix.slice(1)}.`}thread[${index}].at`
      problems.push({
        pointer: `${prefix}/thread/${index}/at`,
        message: `${name} is earlier than the post before it`,
      })
    }
    latest = Math.max(latest, at)
  })
  const asked = thread.findLast((post) => post.from === 'customer')?.at
  if (repliedAt !== undefined && asked !== undefined && epoch(repliedAt) < epoch(asked)) {
    problems.push({ pointer: '/replied_at', message: 'replied_at is earlier than the post it answers' })
  }
  return problems
}
