import type { ScenarioFile } from '../schema.ts'
import type { Mistake, Path } from './mistake.ts'
import { didYouMean } from './nearest.ts'

/** A mistake when `name` is none of the known ones. */
export function known(
  path: Path,
  name: string | undefined,
  names: readonly string[],
  kind: string,
): readonly Mistake[] {
  if (name === undefined || names.includes(name)) return []
  return [{ path, message: `no ${kind} is called '${name}'${didYouMean(name, names)}` }]
}

/** A mistake for every name that was used before. */
export function unique(items: readonly { readonly id: string }[], list: string): readonly Mistake[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index) => {
    const again = seen.has(id)
    seen.add(id)
    return again
      ? [{ path: [list, index, 'id'], message: `'${id}' is taken already; choose another id` }]
      : []
  })
}

/** Beats that a condition names must be decisive, remedies must be some that can be done. */
export function conditionReferences(
  file: ScenarioFile,
  path: Path,
  when: ScenarioFile['endings'][number]['when'],
): readonly Mistake[] {
  const decisive = file.beats.filter((beat) => beat.decisive).map((beat) => beat.id)
  const fields = [
    ['answered', decisive, 'decisive beat'],
    ['unanswered', decisive, 'decisive beat'],
    ['remedy', remedyIds(file), 'remedy'],
    ['no_remedy', remedyIds(file), 'remedy'],
  ] as const
  return fields.flatMap(([field, names, kind]) => {
    const named = when?.[field] ?? []
    const list = typeof named === 'string' ? [named] : named
    return list.flatMap((id, index) =>
      known([...path, field, ...(typeof named === 'string' ? [] : [index])], id, names, kind),
    )
  })
}

/** Remedies that can be done, by name. */
export function remedyIds({ remedies }: ScenarioFile): readonly string[] {
  return remedies.flatMap((remedy) => (typeof remedy === 'string' ? [] : [remedy.id]))
}

/** A mistake when something is handed over and nobody is there to take it. */
export function handOver(file: ScenarioFile, path: Path, asked: boolean): readonly Mistake[] {
  const message = 'hands over to nobody; say who takes a crisis over in crisis_owner'
  return asked && !file.crisis_owner ? [{ path, message }] : []
}

/** The thread a beat or ending is in: the one it names, or the only one. */
export function threadIn(
  file: ScenarioFile,
  named: string | undefined,
): ScenarioFile['threads'][string] | undefined {
  const ids = Object.keys(file.threads)
  const id = named ?? (ids.length === 1 ? ids[0] : undefined)
  return id === undefined ? undefined : file.threads[id]
}

/** Mistakes in who speaks where: thread left out among several, unknown thread, unknown person. */
export function placeReferences(
  file: ScenarioFile,
  path: Path,
  thread: string | undefined,
  fromPath: Path,
  from: string | undefined,
): readonly Mistake[] {
  const threads = Object.keys(file.threads)
  const missing = thread === undefined && threads.length > 1
  const say = `has no thread; there are several: ${threads.join(', ')}`
  return [
    ...(missing ? [{ path, message: say }] : []),
    ...known([...path, 'thread'], thread, threads, 'thread'),
    ...known(fromPath, from, Object.keys(file.cast), 'person of the cast'),
  ]
}
