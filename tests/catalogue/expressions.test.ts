import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/io/paths.ts'
import { weightedLength } from '../../src/situation/weighted-length.ts'

/** Every regular expression written in our sources, by file and line. */
function expressionsIn(
  file: string,
): readonly { readonly where: string; readonly source: string; readonly flags: string }[] {
  const text = readFileSync(file, 'utf8')
  const tree = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: { where: string; source: string; flags: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      const where = `${file.slice(packageRoot.length + 1)}:${line + 1}`
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const files = ['src', 'views'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|js)$/.test(name))
    .map((name) => join(packageRoot, folder, name)),
)
const all = files.flatMap(expressionsIn)

/** Expressions with look-around, which the automaton cannot read: only fuzzed, so their growth is measured below. */
const FUZZED: readonly string[] = ['src/situation/weighted-length.ts']

describe('regular expressions', () => {
  it('are found at all', () => {
    expect(all.length).toBeGreaterThan(20)
  })

  it('never carry the v flag, which no checker proves', () => {
    expect(all.filter((one) => one.flags.includes('v'))).toEqual([])
  })

  it.each(all.map((one) => [`${one.where} /${one.source}/${one.flags}`, one] as const))(
    '%s is proven linear',
    { timeout: 90_000 },
    async (_, one) => {
      const fuzzed = FUZZED.includes(one.where.split(':')[0] ?? '')
      const result = await check(one.source, one.flags, {
        checker: fuzzed ? 'fuzz' : 'automaton',
        timeout: 60_000,
      })
      expect(result.status).toBe('safe')
    },
  )
})

describe('what is only fuzzed', () => {
  const hostile = ['a.', 'a-', 'https://', '@a.com ', '1️⃣', '👩‍👩', '\u200d', 'é', 'www.a.co/']

  /** Milliseconds of processor time, the best of three. */
  const cost = (text: string): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = process.cpuUsage()
        weightedLength(text)
        return process.cpuUsage(before).user / 1000
      }),
    )

  it.each(hostile)('counts twenty times as many of %j in at most sixty times the time', (piece) => {
    const [short, long] = [cost(piece.repeat(500)), cost(piece.repeat(10_000))]
    expect(long).toBeLessThan(Math.max(short, 2) * 60)
  })
})
