/** Detection of structured personal data, counted as tests/golden/eval/score-pii.mjs does. */

export interface TypedSpan {
  readonly type: string
  readonly start: number
  readonly end: number
}

export interface StructuredFigure {
  readonly type: string
  readonly precision: number
  readonly recall: number
  /** F with recall counting twice: what is missed harms more than what is marked needlessly. */
  readonly f2: number
  readonly seen: number
}

const TYPES = ['email', 'phone', 'card', 'bank_account', 'national_id', 'ip'] as const

/** A row for every type, last all of them. Other types that were found are left out. */
export function structuredFigures(
  items: readonly { readonly want: readonly TypedSpan[]; readonly got: readonly TypedSpan[] }[],
): readonly StructuredFigure[] {
  const counts = TYPES.map((type) => {
    const each = items.map(({ want, got }) => hits(want.filter(isOf(type)), got.filter(isOf(type))))
    return { type, ...sum(each) }
  })
  return [...counts, { type: 'all', ...sum(counts) }].map(figureOf)
}

const isOf = (type: string) => (span: TypedSpan) => span.type === type

interface Counts {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

function hits(want: readonly TypedSpan[], got: readonly TypedSpan[]): Counts {
  const left = [...got]
  for (const one of want) {
    const at = left.findIndex((other) => shareHalf(one, other))
    if (at >= 0) left.splice(at, 1)
  }
  const tp = got.length - left.length
  return { tp, fp: left.length, fn: want.length - tp }
}

/** Both spans lie at least half in the other. */
function shareHalf(a: TypedSpan, b: TypedSpan): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared >= (a.end - a.start) / 2 && shared >= (b.end - b.start) / 2
}

const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 })

function figureOf({ type, tp, fp, fn }: Counts & { readonly type: string }): StructuredFigure {
  const ratio = (a: number, b: number) => (b === 0 ? 0 : a / b)
  const [precision, recall] = [ratio(tp, tp + fp), ratio(tp, tp + fn)]
  return { type, precision, recall, f2: ratio(5 * precision * recall, 4 * precision + recall), seen: tp + fn }
}
