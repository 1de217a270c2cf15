import { describe, expect, it } from 'vitest'
import { nearCopiesCommand } from '../../src/cli/near-copies.ts'
import { readJsonl, trainingFiles } from '../../src/io/read-jsonl.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function run(lines: readonly unknown[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const file = temporaryFolder().write('set.jsonl', text)
  const { terminal, written } = fakeTerminal('')
  const code = await nearCopiesCommand([file], terminal)
  return { code, ...written }
}

describe('npm run near-copies', () => {
  it('finds a reply of the training data in another set', async () => {
    const [file = ''] = await trainingFiles()
    const [known] = await readJsonl(file)
    const { code, out } = await run([{ id: 'mine', reply: known?.reply }])
    expect(code).toBe(1)
    expect(out).toContain(`${known?.id} ~ mine: 100%`)
  })

  it('finds nothing wrong with the training data themselves', async () => {
    const { terminal, written } = fakeTerminal('')
    expect(await nearCopiesCommand([], terminal)).toBe(0)
    expect(written.out).toBe('')
  })

  it('says where a line cannot be read', async () => {
    const { code, err } = await run([{ id: 'a', reply: 'Fine.' }, '{'])
    expect(code).toBe(2)
    expect(err).toMatch(/set\.jsonl:2: the line is not a JSON object/)
  })
})
