import { paths } from '../../src/io/paths.ts'
import { readMigrations } from '../../src/store/sqlite/migrate.ts'

/** Where `child-migrate.ts` may die. */
export interface Step {
  readonly migration: number
  readonly step: number
}

/** The statements of a migration file, by drizzle-kit's marks. */
export function statementsOf(sql: string): readonly string[] {
  return sql.split('--> statement-breakpoint')
}

/** Every point of every committed migration. */
export function allSteps(): readonly Step[] {
  return readMigrations(paths.migrations).flatMap(({ sql }, migration) =>
    Array.from({ length: statementsOf(sql).length + 2 }, (_, step) => ({ migration, step })),
  )
}
