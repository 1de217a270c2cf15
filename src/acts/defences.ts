import type { Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { admissions } from './admissions.ts'
import { inOrder, mentions, overlapsAny, said, sentenceOf, supposed } from './mentions.ts'
import { act, type Reading } from './reading.ts'
import { refusedApologies } from './refused-apologies.ts'

export const DEFENCES = [
  'denial',
  'refusal',
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
  'refusal',
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
const SAYS_NOT: ReadonlySet<DefenceKind> = new Set(['denial', 'refusal', 'shift', 'policy'])

/** Clauses in which the reply blames, denies, excuses, minimises, hides behind rules, boasts or shifts. */
export const defences = act((reading): readonly Defence[] => {
  const admitted = admissions(reading)
  const owned = admitted.length > 0
  const found: Defence[] = []
  for (const kind of DEFENCES) {
    if (owned && EXPLAINS_WHEN_OWNED.has(kind)) continue
    for (const defence of matchesOf(reading, kind)) if (!overlapsAny(defence, admitted)) found.push(defence)
  }
  return inOrder(found)
})

const NONE: readonly Defence[] = []
const LISTS = Object.fromEntries(DEFENCES.map((kind) => [kind, `defence-${kind}`])) as Record<
  DefenceKind,
  string
>

function matchesOf(reading: Reading, kind: DefenceKind): readonly Defence[] {
  const list = LISTS[kind]
  const listed = SAYS_NOT.has(kind) ? said(reading, list) : mentions(reading, list)
  const matches = kind === 'refusal' ? [...listed, ...refusedApologies(reading)] : listed
  if (matches.length === 0) return NONE
  const harmless = said(reading, 'defence-none')
  return matches
    .filter((match) => !overlapsAny(match, harmless) && isStated(reading, match))
    .map((match) => ({
      start: match.start,
      end: match.end,
      kind,
      sentence: sentenceOf(reading, match).index,
      undoes: UNDOES.has(kind),
    }))
}

/** Questions that answer a complaint with a reproach begin so: "did you read", "are you sure", "what did you expect". */
const REPROACHES = new Set(['did', 'have', 'are', 'what'])

/** A question that wants to know, an "if" and what the reply is sorry for state nothing against the customer. */
function isStated(reading: Reading, match: PhraseMatch): boolean {
  const sentence = sentenceOf(reading, match)
  if (sentence.question && !REPROACHES.has(match.tokens[0]?.text ?? '')) return false
  return !supposed(reading, match) && !isRegretted(reading, match)
}

/** "Sorry that you were told so": no turn stands between the regret and the words. */
function isRegretted(reading: Reading, match: PhraseMatch): boolean {
  const { index, start } = sentenceOf(reading, match)
  const before = (list: string) =>
    said(reading, list).filter((word) => word.tokens[0]?.sentence === index && word.end <= match.start)
  const sorry = before('apology-words').at(-1)
  if (!sorry) return false
  const between = reading.document.original.slice(sorry.end, match.start)
  return (
    between.length < NEAR && start <= sorry.start && !/[,;:.]/.test(between) && before('turns').length === 0
  )
}

/** So many characters lie at most between "sorry" and what it is for. */
const NEAR = 24
