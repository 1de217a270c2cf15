import { describe, expect, it } from 'vitest'
import { pii } from '../../src/cli/pii.ts'
import { run } from '../../src/cli/run.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function found(lines: readonly (object | string)[], ...args: string[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { terminal, written } = fakeTerminal(text)
  const code = await pii(args.length > 0 ? args : ['--jsonl', '-'], terminal)
  return { code, ...written }
}

describe('hotseat pii', () => {
  it('writes the spans of every text, whoever owns them, in the same order', async () => {
    const { out, err, code } = await found([
      { id: 'b', text: 'Ring us on 01632 960111, or mail dana@example.com' },
      { id: 'a', text: 'Nothing here.' },
    ])
    expect(out).toBe(
      [
        '{"id":"b","spans":[{"type":"phone","start":11,"end":23},{"type":"email","start":33,"end":49}]}',
        '{"id":"a","spans":[]}',
        '',
      ].join('\n'),
    )
    expect([err, code]).toEqual(['', 0])
  })

  it('counts in UTF-16 units and sees through disguises', async () => {
    const { out } = await found([{ id: 'x', text: '😀 4242 4242\u200b 4242 4242' }])
    expect(JSON.parse(out).spans).toEqual([{ type: 'card', start: 3, end: 23 }])
  })

  it('goes on after a bad line, names its number and ends with 2', async () => {
    const { out, err, code } = await found([
      '{"id"',
      '',
      '[]',
      { id: 1, text: 'x' },
      { id: 'x' },
      { id: 'y', text: '' },
    ])
    expect(out).toBe('{"id":"y","spans":[]}\n')
    expect(err.split('\n')).toEqual([
      '-:1: the line is not valid JSON',
      '-:3: the line must be an object',
      '-:4: id must be text',
      '-:5: text must be text',
      '',
    ])
    expect(code).toBe(2)
  })

  it.each([
    [[], /say which file/],
    [['--jsonl', '/nowhere.jsonl'], /\/nowhere\.jsonl does not exist/],
    [['texts.txt'], /one word too many/],
    [['--colour'], /hotseat pii: unknown option/],
  ])('refuses %j with the reason', async (args, reason) => {
    const { terminal, written } = fakeTerminal()
    expect(await run(['pii', ...args], terminal)).toBe(2)
    expect([written.out, written.err]).toEqual(['', expect.stringMatching(reason)])
  })

  it('reads a file', async () => {
    const folder = temporaryFolder()
    const { out } = await found([], '--jsonl', folder.write('a.jsonl', '{"id":"q","text":"203.0.113.7"}\n'))
    expect(JSON.parse(out).spans).toMatchObject([{ type: 'ip' }])
  })
})
