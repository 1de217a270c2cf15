import { join } from 'node:path'
import { expect, it } from 'vitest'
import { killStore } from '../torture/kill-store.ts'
import { temporaryFolders } from './folder.ts'

/** HOTSEAT_KILLS asks for more than fits into `npm test`. */
const KILLS = Number(process.env.HOTSEAT_KILLS ?? 20)
const MS_PER_KILL = 6_000

const folder = temporaryFolders()

it(
  `keeps every promise and nothing half-done when killed ${KILLS} times while drills are written`,
  async () => {
    const tally = await killStore(join(folder(), 'hotseat.db'), KILLS)
    expect(tally.faults).toEqual([])
    expect(tally.kills).toBe(KILLS)
    expect(tally.promises).toBeGreaterThan(KILLS)
    expect(tally.slowestReopenMs).toBeLessThan(3_000)
  },
  KILLS * MS_PER_KILL,
)
