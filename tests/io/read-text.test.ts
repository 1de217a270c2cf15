import { describe, expect, it } from 'vitest'
import { readLineGroups, readLines } from '../../src/io/read-lines.ts'
import { readTextFile, readTextStream } from '../../src/io/read-text.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function* chunks(...texts: (string | Uint8Array)[]) {
  for (const text of texts) yield typeof text === 'string' ? Buffer.from(text) : text
}

describe('a text from outside', () => {
  it('is read as UTF-8 without its byte order mark', async () => {
    const file = temporaryFolder().write('a.txt', '\uFEFFDésolé 😀')
    expect(await readTextFile(file, 100)).toEqual({ ok: true, text: 'Désolé 😀' })
  })

  it('is refused when it is not UTF-8', async () => {
    const file = temporaryFolder().write('a.txt', Uint8Array.of(0x68, 0xff, 0xfe))
    expect(await readTextFile(file, 100)).toEqual({ ok: false, problem: 'is not valid UTF-8' })
  })

  it('is refused when it is too large, before all of it was read', async () => {
    let given = 0
    const endless = (async function* () {
      while (true) {
        given++
        yield Buffer.alloc(1_000)
      }
    })()
    expect(await readTextStream(endless, 10_000)).toEqual({
      ok: false,
      problem: 'is larger than 10,000 bytes',
    })
    expect(given).toBe(11)
  })

  it.each([
    ['no-such-file', 'does not exist'],
    ['.', 'is a folder, not a file'],
    ['a.txt/b', 'does not exist'],
  ])('%s is a problem in words', async (name, problem) => {
    const folder = temporaryFolder()
    folder.write('a.txt', '')
    expect(await readTextFile(`${folder.path}/${name}`, 100)).toEqual({ ok: false, problem })
  })
})

describe('lines', () => {
  async function linesOf(stream: AsyncIterable<Uint8Array>, most = 100) {
    const lines = []
    for await (const { number, read } of readLines(stream, most))
      lines.push([number, read.ok ? read.text : read.problem])
    return lines
  }

  it('are numbered from 1, whatever the chunks and the line ends', async () => {
    const expected = [
      [1, 'one'],
      [2, ''],
      [3, 'drei'],
      [4, 'vier'],
    ]
    expect(await linesOf(chunks('one\n\ndr', 'ei\r', '\nvier'))).toEqual(expected)
    expect(await linesOf(chunks('one\n\ndrei\nvier\n'))).toEqual(expected)
  })

  it('keep characters whole that were cut between chunks', async () => {
    const bytes = Buffer.from('😀\n')
    expect(await linesOf(chunks(bytes.subarray(0, 2), bytes.subarray(2)))).toEqual([[1, '😀']])
  })

  it('that are bad or too long are problems of their own', async () => {
    const bad = Buffer.concat([
      Buffer.from('a\n'),
      Buffer.of(0xc3, 0x0a),
      Buffer.from(`${'b'.repeat(101)}\nc`),
    ])
    expect(await linesOf(chunks(bad))).toEqual([
      [1, 'a'],
      [2, 'is not valid UTF-8'],
      [3, 'is longer than 100 bytes'],
      [4, 'c'],
    ])
  })

  it('of an empty stream are none', async () => {
    expect(await linesOf(chunks())).toEqual([])
  })
})

it('gives the lines that arrive together as one group, and waits for none that was not sent', async () => {
  const sent: string[] = []
  async function* slowly() {
    for (const chunk of ['a\nb\nc', 'c\n', 'd']) {
      sent.push(chunk)
      yield chunk
    }
  }
  const groups: string[] = []
  for await (const lines of readLineGroups(slowly(), 100))
    groups.push(
      `${sent.length}: ${lines.map(({ number, read }) => `${number} ${read.ok ? read.text : ''}`).join(', ')}`,
    )
  expect(groups).toEqual(['1: 1 a, 2 b', '2: 3 cc', '3: 4 d'])
})
