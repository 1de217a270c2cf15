import { describe, expect, it } from 'vitest'
import { redact } from '../../src/cli/redact.ts'
import { run } from '../../src/cli/run.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function redacted(text: string, ...args: string[]) {
  const { terminal, written } = fakeTerminal(text)
  const code = await redact(args, terminal)
  return { code, ...written }
}

describe('hotseat redact', () => {
  it('masks what is found, keeps every other sign, and counts on standard error', async () => {
    const { out, err, code } = await redacted(
      'Order GW-55102 went to\r\ndana@example.com and sam@example.com 😀\n\n– Imani',
    )
    expect(out).toBe('Order [order_id] went to\r\n[email] and [email] 😀\n\n– Imani')
    expect([err, code]).toEqual(['Masked 3: 2 email, 1 order_id.\n', 0])
  })

  it('says so when there is nothing to mask', async () => {
    expect(await redacted('All fine.\n')).toEqual({ out: 'All fine.\n', err: 'Masked nothing.\n', code: 0 })
  })

  it('masks far into a text of any length', async () => {
    const { out } = await redacted(
      `${'The van is late again today. '.repeat(2_000)}Card 4242 4242 4242 4242 was refused.`,
    )
    expect(out).toMatch(/today\. Card \[card\] was refused\.$/)
    expect(out).toHaveLength(29 * 2_000 + 24)
  })

  it('masks line by line with --jsonl', async () => {
    const { out, err, code } = await redacted('{"id":"a","text":"IP 203.0.113.7"}\nno\n', '--jsonl', '-')
    expect(out).toBe('{"id":"a","text":"IP [ip]"}\n')
    expect([err, code]).toEqual(['-:2: the line is not valid JSON\nMasked 1: 1 ip.\n', 2])
  })

  it('reads a file', async () => {
    const folder = temporaryFolder()
    expect((await redacted('', folder.write('a.txt', 'My PIN is 4471.'))).out).toBe(
      'My PIN is [credentials].',
    )
  })

  it.each([
    [['/nowhere.txt'], /\/nowhere\.txt does not exist/],
    [['a.txt', 'b.txt'], /one word too many/],
    [['a.txt', '--jsonl', 'b.jsonl'], /not both/],
  ])('refuses %j with the reason', async (args, reason) => {
    const { terminal, written } = fakeTerminal()
    expect(await run(['redact', ...args], terminal)).toBe(2)
    expect([written.out, written.err]).toEqual(['', expect.stringMatching(reason)])
  })
})
