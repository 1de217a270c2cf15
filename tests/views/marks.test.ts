import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SEVERITIES } from '../../src/scoring/report.ts'
import { kindOf } from '../../views/model/kinds.ts'
import { proof } from '../../views/model/marks.ts'
import { mended } from '../../views/model/mended.ts'
import { finding, findings } from '../support/samples.ts'

const anyFindings = fc.array(
  fc.record({
    start: fc.nat(60),
    length: fc.integer({ min: 0, max: 30 }),
    severity: fc.constantFrom(...SEVERITIES),
  }),
  { maxLength: 12 },
)

function laid(
  text: string,
  drawn: readonly { start: number; length: number; severity: (typeof SEVERITIES)[number] }[],
) {
  const made = drawn.map(({ start, length, severity }) =>
    finding('', severity, { span: { start, end: start + length } }),
  )
  return { made, sheet: proof(text, made) }
}

describe('marking a reply', () => {
  test('keeps all text, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'binary' }), anyFindings, (text, drawn) => {
        expect(
          laid(text, drawn)
            .sheet.segments.map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('numbers notes in reading order and shows every number once', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 60, maxLength: 80 }), anyFindings, (text, drawn) => {
        const { sheet } = laid(text, drawn)
        expect(sheet.notes.map((note) => note.number)).toEqual(sheet.notes.map((_, index) => index + 1))
        const starts = sheet.notes.map((note) => note.finding.span?.start ?? -1)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        const shown = sheet.segments.flatMap((segment) => segment.notes.map((note) => note.number))
        expect(shown.toSorted((a, b) => a - b)).toEqual(sheet.notes.map((note) => note.number))
      }),
    )
  })

  test('leaves the mark to the graver of two that overlap', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 60, maxLength: 80 }), anyFindings, (text, drawn) => {
        for (const segment of laid(text, drawn).sheet.segments)
          for (const note of segment.notes)
            expect(note.kind.gravity).toBeLessThanOrEqual(segment.kind?.gravity ?? -1)
      }),
    )
  })

  test('quotes what lost its mark and lists what is not there apart', () => {
    const text =
      'Hi Dana, I’m sorry if this caused any inconvenience. Our records show WF-4471-208 was delivered at 13:40, so please check with your neighbours first. ^Imani'
    const sheet = proof(text, findings)
    const critical = sheet.segments.find((segment) => segment.kind?.name === 'critical')
    expect(critical?.text).toBe('WF-4471-208')
    expect(critical?.notes.map((note) => note.finding.rule)).toEqual([
      'no-record-against-customer',
      'no-identifier-in-public',
    ])
    expect(sheet.notes.filter((note) => !note.marked).map((note) => note.finding.rule)).toEqual([
      'no-record-against-customer',
    ])
    expect(sheet.absent.map((one) => one.rule)).toEqual(['name-next-step'])
  })

  test('gives each severity a kind with a word of its own sign', () => {
    expect(SEVERITIES.map((severity) => kindOf(severity).name)).toEqual([
      'critical',
      'fault',
      'fault',
      'hint',
      'praise',
    ])
  })
})

describe('mending a reply', () => {
  test('keeps what stays and takes out only what edits name', () => {
    const edit = fc.record({ start: fc.nat(40), length: fc.nat(10), insert: fc.string({ maxLength: 8 }) })
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(edit, { maxLength: 6 }), (text, edits) => {
        const made = edits.map(({ start, length, insert }) =>
          finding('', 'error', {
            suggestions: [{ message: 'x', edits: [{ start, end: start + length, insert }] }],
          }),
        )
        const before = mended(text, made).filter((change) => change.kind !== 'ins')
        if (before.length > 0) expect(before.map((change) => change.text).join('')).toBe(text)
      }),
    )
  })

  test('says nothing when no finding suggests words', () => {
    expect(mended('Hello', [finding('', 'error')])).toEqual([])
  })
})
