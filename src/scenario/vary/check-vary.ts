import type { ScenarioFile } from '../schema.ts'
import type { Mistake } from '../yaml/mistake.ts'
import { known } from '../yaml/references.ts'
import { wordsIn } from './swap.ts'

/** Rows are as long as their first one, which holds words of the file; beats whose minutes are dealt anew have minutes. */
export function checkVary(file: ScenarioFile): readonly Mistake[] {
  const { vary = [], order = [], ...rest } = file
  return [...vary.flatMap((rows, group) => rowMistakes(rows, group, rest)), ...orderMistakes(file, order)]
}

function rowMistakes(
  [first = [], ...others]: readonly (readonly string[])[],
  group: number,
  rest: unknown,
): readonly Mistake[] {
  const missing = first.filter((word) => !wordsIn(rest, word))
  return [
    ...missing.map((word) => ({
      path: ['vary', group, 0, first.indexOf(word)],
      message: `'${word}' stands nowhere in the scenario, so nothing would change`,
    })),
    ...others.flatMap((row, index) =>
      row.length === first.length
        ? []
        : [
            {
              path: ['vary', group, index + 1],
              message: `has ${row.length} words, the first row ${first.length}; each word needs its counterpart`,
            },
          ],
    ),
  ]
}

function orderMistakes(file: ScenarioFile, order: readonly (readonly string[])[]): readonly Mistake[] {
  const ids = file.beats.map(({ id }) => id)
  return order.flatMap((list, group) =>
    list.flatMap((id, index) => {
      const path = ['order', group, index]
      const beat = file.beats.find((one) => one.id === id)
      if (!beat) return known(path, id, ids, 'beat')
      return beat.at === undefined
        ? [{ path, message: `'${id}' has no at, so it has no minute to deal` }]
        : []
    }),
  )
}
