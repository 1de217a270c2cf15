import { paths } from '../../src/io/paths.ts'
import { openConnection } from '../../src/store/sqlite/connection.ts'
import { migrate, readMigrations } from '../../src/store/sqlite/migrate.ts'
import { statementsOf } from './migration-steps.ts'

/*
 * Migrates a database and dies in the middle: `child-migrate.ts FILE MIGRATION STEP`. Step 0 is before the migration's first
 * statement, step n after the n-th; one more is after the migration was recorded, before it is committed.
 */
const [file = '', migration = '', step = ''] = process.argv.slice(2)
const connection = openConnection(file)
connection.client.function('die', () => process.kill(process.pid, 'SIGKILL'))
const known = readMigrations(paths.migrations).map((one, index) =>
  index === Number(migration) ? { ...one, sql: deadly(one.sql, Number(step)) } : one,
)
migrate(connection, known, Date.now())
process.stdout.write('still alive\n')

function deadly(sql: string, at: number): string {
  const statements = statementsOf(sql)
  const death =
    at <= statements.length
      ? 'SELECT die();'
      : 'CREATE TEMP TRIGGER last_words AFTER INSERT ON migrations BEGIN SELECT die(); END;'
  return [...statements.slice(0, at), death, ...statements.slice(at)].join('\n')
}
