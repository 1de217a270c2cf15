import type { Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { admissions } from './admissions.ts'
import { mentions, overlapsAny, said, sentenceOf } from './mentions.ts'
import { act, type Reading } from './reading.ts'

const DEFENCES = [
  'denial',
  'blame-you',
  'blame-general',
  'excuse',
  'policy',
  'minimise',
  'boast',
  'shift',
] as const
type DefenceKind = (typeof DEFENCES)[number]

export interface Defence extends Span {
  readonly kind: DefenceKind
  readonly sentence: number
  /** Denies or blames, so that it undoes an apology in the same sentence. An excuse or a rule beside an apology does not. */
  readonly undoes: boolean
}

const UNDOES: ReadonlySet<DefenceKind> = new Set([
  'denial',
  'blame-you',
  'blame-general',
  'boast',
  'minimise',
])
/** What an owner of the fault may still say without dodging: a cause, a rule, a measure. */
const EXPLAINS_WHEN_OWNED: ReadonlySet<DefenceKind> = new Set([
  'policy',
  'minimise',
  'boast',
  'shift',
  'blame-general',
])
/** Lists whose phrases carry their own "not". */
const SAYS_NOT: ReadonlySet<DefenceKind> = new Set(['denial', 'shift', 'policy'])

/** Clauses in which the reply blames, denies, excuses, minimises, hides behind rules, boasts or shifts. */
export const defences = act((reading): readonly Defence[] => {
  const admitted = admissions(reading)
  const owned = admitted.length > 0
  return DEFENCES.filter((kind) => !(owned && EXPLAINS_WHEN_OWNED.has(kind)))
    .flatMap((kind) => matchesOf(reading, kind))
    .filter((defence) => !overlapsAny(defence, admitted))
    .sort((a, b) => a.start - b.start)
})

function matchesOf(reading: Reading, kind: DefenceKind): readonly Defence[] {
  const matches = SAYS_NOT.has(kind) ? said(reading, `defence-${kind}`) : mentions(reading, `defence-${kind}`)
  const harmless = said(reading, 'defence-none')
  return matches
    .filter((match) => !overlapsAny(match, harmless) && !isAskedFor(reading, kind, match))
    .map((match) => ({
      start: match.start,
      end: match.end,
      kind,
      sentence: sentenceOf(reading, match).index,
      undoes: UNDOES.has(kind),
    }))
}

/** "Did the tracking say it was delivered?", "Had you moved by then?": asks what happened and sets no record straight. */
function isAskedFor(reading: Reading, kind: DefenceKind, match: PhraseMatch): boolean {
  const { question, tokens } = sentenceOf(reading, match)
  const first = match.tokens[0]
  if (!question || !first || !ASKED.has(kind)) return false
  const before = tokens.filter((token) => token.end <= first.start)
  if (kind === 'blame-you') return first.text === 'had' || AUXILIARIES.has(before.at(-1)?.text ?? '')
  return before.some((token) => AUXILIARIES.has(token.text) || token.text === 'if')
}
const ASKED: ReadonlySet<DefenceKind> = new Set(['denial', 'minimise', 'blame-general', 'blame-you'])
const AUXILIARIES = new Set('do does did is are was were has have had'.split(' '))
