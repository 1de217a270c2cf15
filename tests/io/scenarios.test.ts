import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadScenarios } from '../../src/io/scenarios.ts'
import { LATE_LAMP, QUIET_KETTLE } from '../support/small-scenarios.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('loads the scenarios of a folder, the easiest first, by the name of their file', async () => {
  const folder = temporaryFolder()
  folder.write('b-lamp.yaml', LATE_LAMP.replace(/^level: \d/m, 'level: 1'))
  folder.write('a-kettle.yaml', QUIET_KETTLE.replace(/^level: \d/m, 'level: 2'))
  folder.write('notes.txt', 'no scenario')
  const loaded = await loadScenarios(folder.path)
  expect(loaded.ok && loaded.scenarios.map((each) => each.scenario.slug)).toEqual(['b-lamp', 'a-kettle'])
})

it('tells every problem of every file', async () => {
  const folder = temporaryFolder()
  folder.write('a.yaml', 'title: [\n')
  folder.write('b.yaml', Uint8Array.of(0xff))
  mkdirSync(join(folder.path, 'c.yaml'))
  const loaded = await loadScenarios(folder.path)
  const problems = loaded.ok ? [] : loaded.problems.join('\n')
  expect(problems).toMatch(
    /a\.yaml:\d+:\d+ .*\n(?:.*\n)*.*b\.yaml is not valid UTF-8\.\n.*c\.yaml is a folder, not a file\./,
  )
})

it('says so when there is no such folder', async () => {
  const missing = join(temporaryFolder().path, 'none')
  expect(await loadScenarios(missing)).toEqual({ ok: false, problems: [`${missing} does not exist.`] })
})
