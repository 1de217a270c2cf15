import type { Engine } from '../../src/scoring/engine.ts'
import {
  DIMENSIONS,
  type Dimension,
  type Finding,
  type Report,
  type Severity,
} from '../../src/scoring/report.ts'
import type { LintInput } from '../../src/situation/situation.ts'
import { TaggerMissing } from '../../src/text/document.ts'

const VERSIONS = { engine: '0', rules: '0', policy: '0' }

/** A finding on these words of a reply. */
function findingOn(reply: string, words: string, severity: Severity): Finding {
  const start = reply.indexOf(words)
  return {
    rule: 'no-word',
    dimension: 'style',
    practice: 'P24',
    severity,
    message: `Says "${words}".`,
    why: 'It is an example.',
    span: { start, end: start + words.length },
    quote: words,
    absent: false,
    suggestions: [{ message: 'Leave it out.', edits: [] }],
    data: {},
  }
}

/**
 * An engine for tests of the doors: the words critical, error, warning, hint and praise are findings of that severity, "tagger"
 * needs the tagger, "our own fault" makes it throw.
 */
export function fakeEngine({ tagger = true } = {}): Engine {
  return {
    versions: VERSIONS,
    rules: [],
    weights: EACH,
    passMark: 60,
    needs: (inputs) => inputs.some((input) => input.reply.includes('tagger')),
    lintAll(inputs: readonly LintInput[]): readonly Report[] {
      return inputs.map((input) => this.lint(input))
    },
    lintWithEdits(input: LintInput): Report {
      return this.lint(input)
    },
    lint(input: LintInput): Report {
      if (input.reply.includes('tagger') && !tagger) throw new TaggerMissing()
      if (input.reply.includes('our own fault')) throw new Error('A rule fell over.')
      const severities: Severity[] = ['critical', 'error', 'warning', 'hint', 'praise']
      const findings = severities
        .filter((severity) => input.reply.includes(severity))
        .map((severity) => findingOn(input.reply, severity, severity))
      const score = 100 - 10 * findings.length
      return {
        verdict: input.reply.includes('critical') ? 'block' : 'post',
        score,
        dimensions: { ...NOT_APPLICABLE, style: score },
        findings,
        judgement: null,
        assumed: input.assumed,
        versions: VERSIONS,
      }
    },
  }
}

const EACH = forEach(1)
const NOT_APPLICABLE = forEach(null)

function forEach<T>(value: T): Record<Dimension, T> {
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, value])) as Record<Dimension, T>
}
