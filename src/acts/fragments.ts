import { set } from '../text/clause-words.ts'
import type { Span, Token } from '../text/document.ts'
import { act, type Reading } from './reading.ts'
import { triggerFor } from './trigger.ts'

/** What graders call the parts of a good reply. In a reply that has them they need no heading. */
const LABELS = set(
  'apology apologies empathy ownership accountability responsibility transparency solution resolution step steps timeframe frame timeline follow goodwill voucher refund acknowledgement acknowledgment acknowledged sincerity personalisation personalization gratitude signature compassion sympathy sympathies explanation remedy compensation honesty understanding care update fix action name politeness courtesy tone',
)
const JOINS = set(
  'we i you it is are was were will be been have has had do does did not our your my us the a an to of in on at for with by from and or but that this',
)
/** So many pieces in a row, of so few words, are a list and no sentence. */
const LIST = { labels: 3, stops: 4, commas: 7, words: 2 }

interface Piece {
  readonly words: readonly Token[]
  /** What ends it. */
  readonly sign: string
}

const hasLabel = triggerFor(LABELS)
const NONE: readonly Span[] = []

/** Headings without anything below them: "Apology ✅ Empathy ✅", "Empathy. Accountability. Refund." */
export const fragmentLists = act((reading): readonly Span[] => {
  if (!hasLabel(reading)) return NONE
  const pieces = piecesOf(reading)
  const labels = longest(
    pieces,
    (piece) => isShort(piece, 3) && piece.words.some(({ text }) => LABELS.has(text)),
  )
  if (labels.length >= LIST.labels && labels.every(({ sign }) => sign !== ',')) return [spanOf(labels)]
  const stops = longest(
    pieces,
    (piece) => isShort(piece, LIST.words) && piece.sign !== ',' && !isNamed(piece),
  )
  if (stops.length >= LIST.stops && stops.some((piece) => piece.words.some(({ text }) => LABELS.has(text))))
    return [spanOf(stops)]
  const commas = longest(pieces, (piece) => piece.words.length <= LIST.words && piece.words.length > 0)
  return commas.length >= LIST.commas &&
    commas.some((piece) => piece.words.some(({ text }) => LABELS.has(text)))
    ? [spanOf(commas)]
    : []
})

const isShort = ({ words }: Piece, most: number): boolean =>
  words.length > 0 && words.length <= most && !words.some(({ text }) => JOINS.has(text))

const isNamed = ({ words }: Piece): boolean => words.length === 1 && words[0]?.text === 'sorry'

function piecesOf(reading: Reading): readonly Piece[] {
  const pieces: Piece[] = []
  let words: Token[] = []
  for (const token of reading.document.tokens) {
    if (token.kind === 'word' && !token.quoted) words.push(token)
    else if (token.kind === 'number') words.push(token)
    else if (words.length > 0 && token.text !== '-') {
      pieces.push({ words, sign: token.text.charAt(0) })
      words = []
    }
  }
  if (words.length > 0) pieces.push({ words, sign: '.' })
  return pieces
}

function longest(pieces: readonly Piece[], holds: (piece: Piece) => boolean): readonly Piece[] {
  let best: Piece[] = []
  let run: Piece[] = []
  for (const piece of pieces) {
    run = holds(piece) ? [...run, piece] : []
    if (run.length > best.length) best = run
  }
  return best
}

const spanOf = (pieces: readonly Piece[]): Span => ({
  start: pieces[0]?.words[0]?.start ?? 0,
  end: pieces.at(-1)?.words.at(-1)?.end ?? 0,
})
