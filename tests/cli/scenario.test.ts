import { describe, expect, it } from 'vitest'
import { scenario } from '../../src/cli/scenario.ts'
import { FIVE_AT_ONCE } from '../scenario/fixtures/shift.ts'
import { fakeEngine } from '../support/fake-engine.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { LATE_LAMP } from '../support/small-scenarios.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function checked(files: readonly string[]) {
  const { terminal, written } = fakeTerminal()
  const code = await scenario(['check', ...files], terminal, async () => fakeEngine())
  return { code, ...written }
}

describe('hotseat scenario check', () => {
  it('names file, line and column of what is wrong, and goes on with the next file', async () => {
    const folder = temporaryFolder()
    const bad = folder.write('bad.yaml', 'title: A\ncolour: red\n')
    const deep = folder.write('deep.yaml', '['.repeat(5_000))
    const broken = folder.write('broken.yaml', Uint8Array.of(0xff))
    const { code, out, err } = await checked([bad, deep, broken, `${folder.path}/none.yaml`])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`${bad}:2:1 `)
    expect(err).toMatch(/deep\.yaml:1:\d+ Nested deeper/)
    expect(err).toContain(`${broken} is not valid UTF-8.`)
    expect(err).toContain('none.yaml does not exist.')
    expect(err).toContain('4 of 4 scenario files have problems.')
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('names the place in the file of an answer that is judged otherwise than it should be', async () => {
    const file = temporaryFolder().write('late-lamp.yaml', LATE_LAMP)
    const { code, err } = await checked([file])
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`^${file}: (?:beats|walks|endings)`, 'm'))
  })
})

describe('hotseat scenario check on a shift', () => {
  it('names the post that nobody could answer in time, at its place in the file', async () => {
    const tight = 'target_real_seconds: 150, target_minutes: 30'
    const text = FIVE_AT_ONCE.replace('target_real_seconds: 500, target_minutes: 100', tight)
    const file = temporaryFolder().write('five-at-once.yaml', text)
    const line = text.split('\n').findIndex((one) => one.includes('id: twice')) + 1
    const { code, err } = await checked([file])
    expect(code).toBe(1)
    expect(err).toMatch(
      new RegExp(`${file}:${line}:\\d+ beats\\[2\\].decisive: 'twice' in the thread 'rent' of Rhea M`),
    )
  })
})

describe('hotseat scenario schema', () => {
  it('prints a JSON schema', async () => {
    const { terminal, written } = fakeTerminal()
    expect(await scenario(['schema'], terminal)).toBe(0)
    expect(JSON.parse(written.out)).toMatchObject({ title: 'Hotseat scenario', type: 'object' })
  })
})
