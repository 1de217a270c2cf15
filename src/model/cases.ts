import { type Reader, readInput } from '../scoring/read-input.ts'
import type { Judgement, PiiType } from '../scoring/report.ts'
import { featuresOf, type NamedFeatures, named } from './features.ts'
import { EXAMPLES, type Judged } from './judged.ts'
import type { Case } from './train.ts'
import { isPlain, MANNERS, SEEN, type VotedLabel } from './voted.ts'

/** What a careful reader said of a label; undefined where it was left out. */
const TRUTH: Readonly<Record<VotedLabel, (labels: Partial<Judgement>) => boolean | undefined>> = {
  ownership: (labels) => labels.ownership,
  acknowledges: (labels) => labels.acknowledges,
  next_step: (labels) => labels.next_step,
  keeps_in_loop: (labels) => labels.keeps_in_loop,
  goodwill: (labels) => labels.goodwill,
  told: ({ pii_disclosed }) => pii_disclosed?.some(({ type }) => FACTS.has(type)),
  defensive: (labels) => labels.defensive,
  discourteous: (labels) => labels.discourteous,
  canned: (labels) => labels.canned,
  hollow: ({ apology }) => apology && apology === 'hollow',
  sincere: ({ apology }) => apology && apology === 'sincere',
  missing: ({ handoff_fit, handoff }) =>
    handoff?.length === 0 && (handoff_fit === 'missing' || handoff_fit === 'not_needed')
      ? handoff_fit === 'missing'
      : undefined,
}

/** What no form or checksum gives away. */
const FACTS: ReadonlySet<PiiType> = new Set(['account_fact', 'health', 'financial', 'location'])

/** A rule's example is short and all about one parcel: it counts a little less. */
const EXAMPLE_SHARE = 0.9
/** Nearly all replies of real traffic are everyday ones; among the written ones they are one in six. */
const EVERYDAY_SHARE = 2

const shareOf = (writer: string): number => {
  if (writer === EXAMPLES) return EXAMPLE_SHARE
  return writer.startsWith('everyday') ? EVERYDAY_SHARE : 1
}

/** A judged reply, read once for all labels. */
export interface Read extends Pick<Case, 'writer' | 'features' | 'share'> {
  readonly labels: Partial<Judgement>
  /** What the word lists alone say. */
  readonly seen: Readonly<Record<VotedLabel, boolean>>
  readonly plainly: Readonly<Record<VotedLabel, boolean>>
}

const byLabel = (tell: (see: (typeof SEEN)[VotedLabel]) => boolean): Record<VotedLabel, boolean> =>
  Object.fromEntries(Object.entries(SEEN).map(([label, see]) => [label, tell(see)])) as Record<
    VotedLabel,
    boolean
  >

/** Judged replies as the models read them. The reader must hold no models. */
export function readAll(judged: readonly Judged[], reader: Reader): readonly Read[] {
  return judged.map(({ input, labels, writer }) => {
    const { reading } = readInput(input, reader)
    return {
      labels,
      writer,
      share: shareOf(writer),
      features: named(featuresOf(reading)),
      seen: byLabel((see) => see(reading).length > 0),
      plainly: byLabel((see) => see(reading).some(isPlain)),
    }
  })
}

/** What training a label needs of judged replies; those without the label are left out. */
export function casesOf(label: VotedLabel, read: readonly Read[]): readonly Case[] {
  return read.flatMap(({ labels, writer, features, share, seen, plainly }) => {
    const holds = TRUTH[label](labels)
    if (holds === undefined) return []
    if (label === 'missing' && !features.whole.includes('is:public')) return []
    const own = new Set([...MANNERS[label].own, ...OTHERS.filter((kind) => !READ_BY[kind]?.includes(label))])
    const others = without(features, own)
    return [{ writer, holds, byRules: seen[label], plainly: plainly[label], features: others, share }]
  })
}

/** The features but for those that name one of the label's own acts: "act:gift", "no:gift", "a:apology plain". */
function without({ whole, sentences }: NamedFeatures, own: ReadonlySet<string>): NamedFeatures {
  const others = (names: readonly string[]) => names.filter((name) => !own.has(actIn(name)))
  return { whole: others(whole), sentences: sentences.map(others) }
}

/** Kinds of features that only one label's model reads: what is new in the reply, and what it answers. */
const READ_BY: Readonly<Record<string, readonly VotedLabel[]>> = { n: ['told'], nw: ['told'], t: ['missing'] }
const OTHERS = Object.keys(READ_BY)

/** The act a feature names, or its kind: "gift" of "act:gift+", "nw" of "nw:locker". */
const actIn = (name: string): string => {
  const kind = name.slice(0, name.indexOf(':'))
  return OTHERS.includes(kind) ? kind : ownAct(name)
}

const ownAct = (name: string): string => /^(?:act|no|a|is):([^ +]+)/.exec(name)?.[1] ?? ''
