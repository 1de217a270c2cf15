import type { ScenarioFile } from '../schema.ts'
import type { Mistake, Path } from './mistake.ts'
import { conditionReferences, known, placeReferences, threadIn, unique } from './references.ts'
import { hasPrivateMessages } from './shape.ts'

/** Threads belong to customers of the cast. */
export function checkCast(file: ScenarioFile): readonly Mistake[] {
  const people = Object.keys(file.cast)
  const threads = Object.entries(file.threads)
  const empty = { path: ['threads'], message: 'holds no thread; a scenario needs at least one' }
  return [
    ...(threads.length === 0 ? [empty] : []),
    ...threads.flatMap(([id, { customer }]) => {
      const path = ['threads', id, 'customer']
      const { role = 'customer' } = file.cast[customer] ?? {}
      const bystander = role !== 'customer'
      const message = `'${customer}' is a ${role} in the cast; a thread belongs to a customer`
      return [
        ...known(path, customer, people, 'person of the cast'),
        ...(bystander ? [{ path, message }] : []),
      ]
    }),
  ]
}

/** The last ending always fits, the others sometimes. */
export function checkEndings(file: ScenarioFile): readonly Mistake[] {
  return [
    ...unique(file.endings, 'endings'),
    ...file.endings.flatMap((ending, index) => {
      const path: Path = ['endings', index]
      const { thread, when, last_words: words } = ending
      return [
        ...placeReferences(file, path, thread, [...path, 'last_words', 'from'], words.from),
        ...conditionReferences(file, [...path, 'when'], when),
        ...whenOfEnding(path, when, index === file.endings.length - 1),
        ...wordsChannel(file, thread, words.visibility, path),
      ]
    }),
  ]
}

function whenOfEnding(
  path: Path,
  when: ScenarioFile['endings'][number]['when'],
  last: boolean,
): readonly Mistake[] {
  const open = when === undefined || Object.keys(when).length === 0
  if (last && !open)
    return [
      { path: [...path, 'when'], message: 'the last ending takes what no other fits; leave its when out' },
    ]
  if (!last && open)
    return [
      { path, message: 'has no when, so no ending after it is ever reached; give it one or put it last' },
    ]
  return []
}

function wordsChannel(
  file: ScenarioFile,
  named: string | undefined,
  visibility: string | undefined,
  path: Path,
): readonly Mistake[] {
  const thread = threadIn(file, named)
  if (visibility !== 'private' || !thread || hasPrivateMessages(file, thread)) return []
  return [
    {
      path: [...path, 'last_words', 'visibility'],
      message: 'is private in a thread without private messages; make it public',
    },
  ]
}

/** Remedies have names of their own. */
export function checkRemedies(file: ScenarioFile): readonly Mistake[] {
  const seen = new Set<string>()
  return file.remedies.flatMap((remedy, index) => {
    if (typeof remedy === 'string') return []
    const again = seen.has(remedy.id)
    seen.add(remedy.id)
    const message = `'${remedy.id}' is taken already; choose another id`
    return again ? [{ path: ['remedies', index, 'id'], message }] : []
  })
}
