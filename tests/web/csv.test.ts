import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, csv } from '../../src/web/csv.ts'

/** Reads what RFC 4180 says; written from the RFC, not from the exporter. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, quoted] = [[] as string[], '', false]
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (quoted) {
      if (character !== '"') cell += character
      else if (text.charAt(i + 1) === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\r' && text.charAt(i + 1) === '\n') {
      rows.push([...row, cell])
      ;[row, cell] = [[], '']
      i++
    } else cell += character
  }
  return rows
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=HYPERLINK("http://evil.example")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\0=1',
    '＝1',
    ' =1',
    '|cmd',
    '%0A',
  ),
  fc.integer(),
  fc.constant(null),
)

describe('the exporter', () => {
  it('keeps every cell, and lets no text begin as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const read = parse(csv(['a', 'b'], rows))
        expect(read).toHaveLength(rows.length + 1)
        rows.forEach((row, i) => {
          row.forEach((value, k) => {
            const shown = read[i + 1]?.[k] ?? ''
            if (typeof value === 'number' || value === null) expect(shown).toBe(String(value ?? ''))
            else {
              expect([value, `'${value}`]).toContain(shown)
              expect(shown).not.toMatch(/^[\s\0]*[=+\-@|%＝＋－＠]/u)
            }
          })
        })
      }),
    )
  })

  it('leaves ordinary text as it is', () => {
    expect(csv(['name'], [['Tess “T” Quirke, "the" first']])).toBe(
      '"name"\r\n"Tess “T” Quirke, ""the"" first"\r\n',
    )
  })
})
