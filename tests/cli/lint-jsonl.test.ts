import { describe, expect, it } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { fakeEngine } from '../support/fake-engine.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const open = async ({ tagger }: { tagger: boolean }) => fakeEngine({ tagger })

async function linted(lines: readonly (object | string)[], ...args: string[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { terminal, written } = fakeTerminal(text)
  const code = await lint(['--jsonl', '-', ...args], terminal, open)
  return { code, ...written }
}

const item = (id: string, reply: string, more: object = {}) => ({ id, platform: 'x', reply, ...more })

describe('hotseat lint --jsonl', () => {
  it('writes one line per line, in the same order', async () => {
    const { out, err, code } = await linted([
      item('b-2', 'a hint'),
      item('b-1', 'critical'),
      item('b-3', 'tagger'),
    ])
    expect(out).toBe(
      [
        '{"id":"b-2","judgement":null,"verdict":"post","score":90}',
        '{"id":"b-1","judgement":null,"verdict":"block","score":90}',
        '{"id":"b-3","judgement":null,"verdict":"post","score":100}',
        '',
      ].join('\n'),
    )
    expect([err, code]).toEqual(['', 0])
  })

  it('writes the same bytes with labels, trap and flips as without', async () => {
    const gold = { labels: { apology: 'sincere' }, trap: 'hint', flips: ['ownership'] }
    const without = await linted([item('b-1', 'a hint'), item('b-2', 'Hi')])
    const with_ = await linted([item('b-1', 'a hint', gold), { ...gold, ...item('b-2', 'Hi') }])
    expect(with_).toEqual(without)
  })

  it('goes on after a bad line, names its number and ends with 2', async () => {
    const { out, err, code } = await linted([
      item('b-1', 'Hi'),
      '{"id": "b-2", "reply"',
      '',
      item('b-4', 'Hi', { colour: 'red' }),
      item('b-5', ''),
      '[1]',
      item('b-7', 'our own fault'),
      item('b-8', 'Hi'),
    ])
    expect(out.match(/b-\d/g)).toEqual(['b-1', 'b-8'])
    expect(err.split('\n')).toEqual([
      '-:2: the line is not valid JSON',
      expect.stringMatching(/^-:4: colour is not a known field; known are id, platform/),
      '-:5: reply is empty',
      '-:6: the line must be an object, not a list',
      "-:7: could not be judged, which is a fault of Hotseat's own: A rule fell over.",
      '',
    ])
    expect(code).toBe(2)
  })

  it('is a report, unless --fail-on is given', async () => {
    const lines = [item('b-1', 'critical'), item('b-2', 'Hi')]
    expect((await linted(lines)).code).toBe(0)
    expect((await linted(lines, '--fail-on', 'critical')).code).toBe(1)
    expect((await linted([item('b-1', 'a warning')], '--fail-on', 'error')).code).toBe(0)
    expect((await linted([...lines, '{'], '--fail-on', 'critical')).code).toBe(2)
  })

  it('reads files, and names them in its problems', async () => {
    const file = temporaryFolder().write('set.jsonl', `${JSON.stringify(item('b-1', 'Hi'))}\r\n{\r\n`)
    const { terminal, written } = fakeTerminal()
    expect(await lint(['--jsonl', file], terminal, open)).toBe(2)
    expect(written.out).toContain('"b-1"')
    expect(written.err).toBe(`${file}:2: the line is not valid JSON\n`)
  })

  it('refuses a line of 10 MB or of bad bytes alone', async () => {
    const { terminal, written } = fakeTerminal([
      Buffer.from(JSON.stringify(item('b-1', 'a'.repeat(10_000_000)))),
      Buffer.from([0x0a, 0xff, 0x0a]),
      Buffer.from(JSON.stringify(item('b-3', 'Hi'))),
    ])
    expect(await lint(['--jsonl', '-'], terminal, open)).toBe(2)
    expect(written.out).toContain('"b-3"')
    expect(written.err).toBe(
      '-:1: the line is longer than 1,000,000 bytes\n-:2: the line is not valid UTF-8\n',
    )
  })
})
