import { describe, expect, it } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { fakeEngine } from '../support/fake-engine.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const open = async ({ tagger }: { tagger: boolean }) => fakeEngine({ tagger })

async function linted(args: string[], input: string | readonly Uint8Array[] = '') {
  const { terminal, written } = fakeTerminal(input)
  const code = await lint(args, terminal, open)
  return { code, ...written }
}

describe('hotseat lint', () => {
  it.each([
    ['a clean reply', [], 'Thanks, Deb.', 0],
    ['praise', ['--fail-on', 'hint'], 'praise', 0],
    ['a hint', [], 'a hint', 0],
    ['a hint with --fail-on hint', ['--fail-on', 'hint'], 'a hint', 1],
    ['a warning with --fail-on error', ['--fail-on', 'error'], 'a warning', 0],
    ['an error', [], 'an error', 1],
    ['an error with --fail-on critical', ['--fail-on', 'critical'], 'an error', 0],
    ['a blocked reply', ['--fail-on', 'critical'], 'critical', 1],
  ])('%s ends with its exit code', async (_, args, reply, code) => {
    expect(await linted(args, reply)).toMatchObject({ code, err: '' })
  })

  it('reads the draft from a file, without the line end that editors add', async () => {
    const file = temporaryFolder().write('draft.txt', 'One\ntwo error\n')
    const { out } = await linted([file, '--format', 'json'])
    expect(JSON.parse(out).findings[0].span).toEqual({ start: 8, end: 13 })
    expect((await linted([file])).out).toContain(
      '2:5  error  no-word (P24)\n  "error"\n  Says "error".\n  Why: It is',
    )
  })

  it.each(['', '\n', '\r\n'])('does not count a line end %j of the file', async (end) => {
    const file = temporaryFolder().write('draft.txt', `${'a'.repeat(5_000)}${end}`)
    expect((await linted([file])).code).toBe(0)
  })

  it('says what it assumed when no situation is given', async () => {
    expect((await linted([], 'Hi')).out).toContain(
      'Assumed: platform: x; visibility: public; surface: mention',
    )
  })

  it.each([
    ['situation.json', '{"platform": "chat", "sector": "health"}'],
    ['situation.yaml', 'platform: chat\nsector: health\n'],
    ['situation.yml', 'situation:\r\n  platform: chat\r\npolicy: {sector: health}\r\n'],
    ['situation', '{"situation": {"platform": "chat"}, "policy": {"sector": "health"}}'],
  ])('takes the situation from %s', async (name, content) => {
    const file = temporaryFolder().write(name, content)
    const { out, code } = await linted(['--situation', file, '--format', 'json'], 'Hi')
    expect(code).toBe(0)
    expect(JSON.parse(out).assumed).not.toContain('platform: x')
    expect(JSON.parse(out).assumed).not.toContain('sector: general')
  })

  it.each([
    ['[', /:\d+:\d+ .*not valid YAML|:\d+:\d+ /],
    ['['.repeat(5_000), /situation\.yaml:1:\d+ Nested deeper/],
    ['a: &x 1\nb: *x\n', /situation\.yaml:1:4 .*anchor/],
    ['colour: red\n', /situation\.colour is not a known field/],
    ['just words', /situation must be an object, not a string/],
    ['platform: x\nplatform: chat\n', /:2:1 /],
  ])('refuses the situation %j in a sentence', async (content, message) => {
    const file = temporaryFolder().write('situation.yaml', content)
    const { code, err, out } = await linted(['--situation', file], 'Hi')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it.each([
    [['--format', 'xml'], '--format is text or json.'],
    [['--fail-on', 'praise'], '--fail-on is one of critical, error, warning, hint.'],
    [['--colour'], "unknown option '--colour'."],
    [['--situation'], /argument missing/],
    [['a', 'b'], '"b" is one word too many.'],
    [['no-such-file'], 'no-such-file does not exist.'],
    [['--jsonl', 'a', 'b'], '--jsonl goes only with --fail-on.'],
    [['--jsonl', 'no-such-file'], 'no-such-file does not exist.'],
  ])('%j is misuse', async (args, message) => {
    const { code, err, out } = await linted(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })

  it.each([
    ['a reply of 100,000 characters', 'a'.repeat(100_000), 'reply has 100,000 characters; at most 5,000.'],
    ['10 MB', 'a'.repeat(10_000_000), 'standard input is larger than 1,000,000 bytes.'],
    ['nothing', '', 'reply is empty.'],
    ['invalid UTF-8', [Uint8Array.of(0xff)], 'standard input is not valid UTF-8.'],
  ])('%s is refused in a sentence', async (_, input, message) => {
    const { code, err, out } = await linted([], input)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('opens the tagger only for a text that needs it', async () => {
    const opened: boolean[] = []
    const watching = async ({ tagger }: { tagger: boolean }) => {
      opened.push(tagger)
      return fakeEngine({ tagger })
    }
    await lint([], fakeTerminal('Hi').terminal, watching)
    expect(opened).toEqual([false])
    await lint([], fakeTerminal('tagger').terminal, watching)
    expect(opened).toEqual([false, false, true])
  })

  it('does not let a reply steer the terminal', async () => {
    const { out } = await linted(['--fail-on', 'critical'], '\u001b[2Jerror\u202e')
    for (const sign of ['\u001b', '\u202e']) expect(out).not.toContain(sign)
  })
})
