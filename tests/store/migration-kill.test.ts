import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { startChild } from '../torture/child.ts'
import { allSteps, type Step, statementsOf } from '../torture/migration-steps.ts'
import { temporaryFolders } from './folder.ts'
import { BEFORE_PEOPLE, fillBeforePeople, oldRowsOf } from './old-database.ts'
import { known, migrateTo, shapeOf } from './shape.ts'

/** HOTSEAT_KILLS asks for more than fits into `npm test`. */
const KILLS = Number(process.env.HOTSEAT_KILLS ?? 8)
const MS_PER_KILL = 6_000

const folder = temporaryFolders()
/** By how many migrations were applied. */
const shapes: string[] = []

beforeAll(() => {
  for (let count = 0; count <= known.length; count += 1) {
    const file = join(folder(), 'sample.db')
    migrateTo(file, count)
    shapes.push(shapeOf(file))
  }
}, 30_000)

describe('a start that is killed', () => {
  it(
    'in any step of a migration leaves the tables from before it',
    async () => {
      const steps = chosenSteps()
      for (let at = 0; at < steps.length; at += 2) await Promise.all(steps.slice(at, at + 2).map(killInside))
    },
    KILLS * MS_PER_KILL,
  )

  it(
    'while the drills are moved to their new table leaves every row',
    async () => {
      const [first, ...more] = rebuildingSteps()
      expect(more).toHaveLength(3)
      for (const step of [first, ...more]) if (step !== undefined) await killWhileMoving(step)
    },
    5 * MS_PER_KILL,
  )

  it(
    'at any moment leaves the tables from before or after some migration',
    async () => {
      for (let kill = 0; kill < KILLS / 2; kill += 1) {
        const file = join(folder(), 'hotseat.db')
        const child = startChild('child-open.ts', [file])
        await child.printed('ready')
        child.tell('go')
        await child.printed('opening')
        await sleep(Math.random() * 30)
        child.kill()
        await child.ended
        expect(shapes).toContain(shapeOf(file))
        await expectUpToDate(file)
      }
    },
    KILLS * MS_PER_KILL,
  )
})

/** The first, the last and evenly between; a bigger number goes round again. */
function chosenSteps(): readonly Step[] {
  const steps = allSteps()
  const stride = Math.max(1, (steps.length - 1) / Math.max(1, KILLS - 1))
  return Array.from({ length: KILLS }, (_, kill) => steps[Math.round(kill * stride) % steps.length]).filter(
    (step) => step !== undefined,
  )
}

/** After the new table is made, filled, the old one dropped, and the new one named. */
function rebuildingSteps(): readonly number[] {
  const statements = statementsOf(known[BEFORE_PEOPLE]?.sql ?? '')
  return statements.flatMap((sql, index) =>
    sql.includes('__new_drills') || sql.includes('DROP TABLE') ? [index + 1] : [],
  )
}

async function killWhileMoving(step: number): Promise<void> {
  const file = join(folder(), 'hotseat.db')
  fillBeforePeople(file)
  const before = oldRowsOf(file)
  const child = startChild('child-migrate.ts', [file, String(BEFORE_PEOPLE), String(step)])
  expect(await child.ended).toMatchObject({ signal: 'SIGKILL', stderr: '' })
  expect(oldRowsOf(file), `step ${step}`).toEqual(before)
  expect(shapeOf(file)).toBe(shapes[BEFORE_PEOPLE])
  await expectUpToDate(file)
  expect(oldRowsOf(file), `after step ${step}`).toEqual(before)
}

async function killInside({ migration, step }: Step): Promise<void> {
  const file = join(folder(), 'hotseat.db')
  migrateTo(file, migration)
  const child = startChild('child-migrate.ts', [file, String(migration), String(step)])
  expect(await child.ended).toMatchObject({ signal: 'SIGKILL', stderr: '' })
  expect(shapeOf(file), `migration ${migration}, step ${step}`).toBe(shapes[migration])
  await expectUpToDate(file)
}

async function expectUpToDate(file: string): Promise<void> {
  await openSqliteStore(file).close()
  expect(shapeOf(file)).toBe(shapes[known.length])
}
