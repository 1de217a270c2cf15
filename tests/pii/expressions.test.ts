import { readdirSync, readFileSync } from 'node:fs'
import { check } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const FOLDER = new URL('../../src/pii/', import.meta.url)

interface Expression {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression literal of the folder, found in the syntax tree, so that none can be left out of a list. */
function expressionsOf(file: string): { expressions: Expression[]; built: string[] } {
  const text = readFileSync(new URL(file, FOLDER), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
  const expressions: Expression[] = []
  const built: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
      expressions.push({
        place: `${file}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      })
    }
    if (ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isTypeReferenceNode(node.parent))
      built.push(file)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return { expressions, built }
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'))
const found = files.map(expressionsOf)
const expressions = found.flatMap((file) => file.expressions)

describe('expressions of src/pii', () => {
  it('are all written as literals, none is built at run time', () => {
    expect(found.flatMap((file) => file.built)).toEqual([])
    expect(expressions.length).toBeGreaterThan(40)
  })

  it.each(expressions)('$place /$source/$flags is proven linear', async ({ source, flags }) => {
    const { status, checker } = await check(source, flags)
    expect({ status, checker }).toEqual({ status: 'safe', checker: 'automaton' })
  })

  it('flags a polynomial expression, so the proof means something', async () => {
    const { status } = await check('[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}', '')
    expect(status).toBe('vulnerable')
  })
})
