import type { Dimension, Finding, Severity } from '../../scoring/report.ts'
import type { DrillState } from '../drill-state.ts'
import type { DrillEvent } from '../events.ts'
import type { Scenario } from '../scenario.ts'

/** A whole drill, as it stands when it is scored. */
export interface WholeDrill {
  readonly scenario: Scenario
  readonly state: DrillState
  readonly log: readonly DrillEvent[]
}

/** What a drill rule yields: an event of the log, or for absent things the post that should have been seen to. */
interface DrillSighting<MessageId extends string = string> {
  readonly message: MessageId
  /** When this one weighs less or more than its rule says. */
  readonly severity?: Severity
  /** Sequence number of the event it points at. */
  readonly event?: number | undefined
  /** The words of the post: marked by the event, or left without what was due. */
  readonly quote: string
  /** Fills `{name}` places of the message; kept as the finding's data. */
  readonly data?: Readonly<Record<string, string>>
}

/** What only the whole drill shows. Same shape as a reply rule; its examples are told in words. Ids are permanent. */
export interface DrillRule<MessageId extends string = string> {
  readonly id: string
  readonly dimension: Dimension
  readonly practice: string
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly messages: Readonly<Record<MessageId, string>>
  readonly source: string
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] }
  check(drill: WholeDrill): Iterable<DrillSighting<MessageId>>
}

/** Keeps the message ids typed inside a rule file. */
export function defineDrillRule<const MessageId extends string>(
  rule: DrillRule<MessageId>,
): DrillRule<MessageId> {
  return rule
}

/** A rule's findings in one drill. */
export function findingsOf(rule: DrillRule, drill: WholeDrill): readonly Finding[] {
  return Array.from(rule.check(drill), ({ message, severity, event, quote, data = {} }) => ({
    rule: rule.id,
    dimension: rule.dimension,
    practice: rule.practice,
    severity: severity ?? rule.severity,
    message: filled(rule.messages[message] ?? message, data),
    why: rule.why,
    quote,
    absent: event === undefined,
    ...(event === undefined ? {} : { event }),
    suggestions: [],
    data,
  }))
}

function filled(message: string, data: Readonly<Record<string, string>>): string {
  return Object.entries(data).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), message)
}
