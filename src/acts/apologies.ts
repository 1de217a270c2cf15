import type { Apology } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { admissions } from './admissions.ts'
import { defences } from './defences.ts'
import { inOrder, overlapsAny, said, sentenceOf } from './mentions.ts'
import { mockery } from './mockery.ts'
import { act, type Reading } from './reading.ts'
import { refusedApologies } from './refused-apologies.ts'

/** Why an apology counts as it does. */
type ApologyKind = 'plain' | 'conditional' | 'feelings' | 'taken_back' | 'mocking'

export interface ApologyMention extends Span {
  readonly kind: ApologyKind
}

/** Every apology in the reply, in order, each with what it is worth. Quoted, negated and merely polite ones are left out. */
export const apologies = act((reading): readonly ApologyMention[] => {
  const notMeant = said(reading, 'apology-not-meant')
  const conditional = said(reading, 'apology-conditional')
  const feelings = said(reading, 'apology-for-feelings').filter(
    (match) => !madeToFeel(match) && !overlapsAny(match, conditional),
  )
  const refused = refusedApologies(reading)
  const plain = said(reading, 'apology-words').filter(
    (match) =>
      !overlapsAny(match, notMeant) &&
      !overlapsAny(match, refused) &&
      !overlapsAny(match, conditional) &&
      !overlapsAny(match, feelings),
  )
  if (conditional.length === 0 && feelings.length === 0 && plain.length === 0) return NONE
  return inOrder([
    ...conditional.map((match) => mention(match, 'conditional')),
    ...feelings.map((match) => mention(match, 'feelings')),
    ...plain.map((match) => weigh(reading, match)),
  ])
})

const NONE: readonly ApologyMention[] = []

/** "Sorry we made you feel so" owns the feeling's cause. */
const madeToFeel = (match: PhraseMatch): boolean =>
  match.tokens.some((token) => token.stem === 'made' || token.stem === 'make')

const mention = ({ start, end }: Span, kind: ApologyKind): ApologyMention => ({ start, end, kind })

function weigh(reading: Reading, match: PhraseMatch): ApologyMention {
  if (mockery(reading).some((mock) => mock.sentence === sentenceOf(reading, match).index))
    return mention(match, 'mocking')
  const back = takenBack(reading, match)
  return back ? { start: match.start, end: back.end, kind: 'taken_back' } : mention(match, 'plain')
}

/** A clause of the same sentence that turns ("but", "however") and then denies or blames. */
function takenBack(reading: Reading, match: PhraseMatch): Span | undefined {
  const sentence = sentenceOf(reading, match).index
  const turn = reading
    .phrases('turns')
    .in(reading.document)
    .find((word) => word.start >= match.end && word.tokens[0]?.sentence === sentence)
  if (!turn) return undefined
  const defence = defences(reading).find(
    (one) => one.sentence === sentence && one.start >= turn.start && one.undoes,
  )
  return defence ?? blamesBehind(reading, turn)
}

/** "But you should have been at the doors": behind a turn this blames, though "you should have been told" admits. */
function blamesBehind(reading: Reading, turn: PhraseMatch): Span | undefined {
  const [you, duty] = reading.document.tokens.slice((turn.tokens.at(-1)?.index ?? 0) + 1)
  const blames = you?.text === 'you' && DUTIES.has(duty?.text ?? '')
  return blames && duty ? { start: turn.start, end: duty.end } : undefined
}

const DUTIES = new Set(['should', 'could', 'ought', 'might', 'need', 'must'])

/** Words of an apology stand in the reply, quoted ones too, and not one of them apologises. */
export const onlySeemsSorry = act(
  (reading): boolean =>
    apologies(reading).length === 0 && reading.phrases('apology-words').in(reading.document).length > 0,
)

/** The apology that governs the reply's effect: a plain one survives a doubtful one beside it, none survives being taken back. */
export const apologyOf = act((reading): Apology => {
  const kinds = new Set(apologies(reading).map((apology) => apology.kind))
  if (kinds.has('taken_back') || kinds.has('mocking')) return 'hollow'
  if (kinds.has('plain') || admissions(reading).some((admission) => admission.verdict)) return 'sincere'
  return kinds.size > 0 ? 'hollow' : 'none'
})
