import type { LinearModel, Models } from './linear.ts'
import { inThousandths, keepTable, makeTable, THOUSANDTHS, tableOf } from './weight-table.ts'

/** Models as plain data that is ready to weigh, to be written at build and read at start. */
export interface PackedModels {
  readonly labels: readonly string[]
  readonly models: readonly Omit<LinearModel, 'weights'>[]
  /** Features by their row. */
  readonly names: readonly string[]
  /** For each label its weights: a row and what it weighs, in turn. */
  readonly columns: readonly (readonly number[])[]
}

export function packModels(models: Models): PackedModels {
  const table = tableOf(models)
  const names = [...table.names.keys()]
  const width = table.labels.length
  const columns = table.labels.map((label, column) =>
    names.flatMap((name, row) =>
      Object.hasOwn(models[label]?.weights ?? {}, name)
        ? [row, (table.weights[row * width + column] as number) / THOUSANDTHS]
        : [],
    ),
  )
  const bare = table.models.map(({ unit, bias, add, keep }) => ({ unit, bias, add, keep }))
  return { labels: table.labels, models: bare, names, columns }
}

/** The models, with the table they are weighed by; each one's weights by name only when asked for. */
export function openModels({ labels, models: bare, names, columns }: PackedModels): Models {
  const weights = new Int16Array(names.length * labels.length)
  columns.forEach((column, at) => {
    for (let i = 0; i < column.length; i += 2)
      weights[(column[i] as number) * labels.length + at] = inThousandths(column[i + 1] as number)
  })
  const all = bare.map((model, at) => withWeights(model, () => weightsOf(columns[at] ?? [], names)))
  const models: Models = Object.fromEntries(labels.map((label, at) => [label, all[at] as LinearModel]))
  keepTable(models, makeTable(labels, all, names, weights))
  return models
}

function withWeights(
  model: Omit<LinearModel, 'weights'>,
  make: () => Readonly<Record<string, number>>,
): LinearModel {
  let known: Readonly<Record<string, number>> | undefined
  return {
    ...model,
    get weights() {
      known ??= make()
      return known
    },
  }
}

const weightsOf = (column: readonly number[], names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    column.flatMap((row, i) => (i % 2 === 0 ? [[names[row] as string, column[i + 1] as number]] : [])),
  )
