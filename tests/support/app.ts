import { type AppDeps, createProcess, type Deps } from '../../src/web/deps.ts'
import { testAccounts } from './accounts.ts'
import { accuracy } from './accuracy-sample.ts'
import { type KeptLog, keptLog } from './quiet-log.ts'
import { type TestTraining, testTraining } from './training.ts'

export interface TestDeps extends Deps {
  readonly clock: TestTraining['clock']
  readonly log: KeptLog
}

/** Everything handlers are given, over a store in memory and a clock that the test moves. */
export function testDeps(
  given: Partial<Pick<AppDeps, 'origin' | 'guests' | 'store' | 'engine' | 'scenarios'>> = {},
): TestDeps {
  const log = keptLog()
  const deps = {
    ...testTraining(),
    origin: undefined,
    guests: true,
    proxies: 0,
    ...testAccounts(),
    accuracy,
    ...given,
    log,
  }
  const process = createProcess(deps)
  return { ...deps, ...process, announce: process.bell.ring, alive: process.pulse.alive }
}
