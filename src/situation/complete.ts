import { PLATFORM_FACTS } from './platforms.ts'
import type { RawBeside, RawPolicy, RawSituation } from './shapes.ts'
import type { LintInput, Policy, Situation } from './situation.ts'

/** Fills in what a caller left out, and says so. A policy's facts become part of the situation. */
export function complete(raw: RawSituation, beside: RawBeside): LintInput {
  const assumed: string[] = []
  const policy = policyOf(beside.policy)
  const situation = situationOf(raw, policy, assumed)
  return {
    situation,
    reply: beside.reply ?? '',
    replied_at: beside.replied_at,
    earlier_replies: beside.earlier_replies ?? [],
    policy,
    assumed,
  }
}

function situationOf(raw: RawSituation, policy: Policy, assumed: string[]): Situation {
  const assume = <T extends string>(field: string, value: T): T => {
    assumed.push(`${field}: ${value === '' ? 'none given' : value}`)
    return value
  }
  const platform = raw.platform ?? assume('platform', 'x')
  return {
    platform,
    visibility: raw.visibility ?? assume('visibility', platform === 'chat' ? 'private' : 'public'),
    surface: raw.surface ?? assume('surface', PLATFORM_FACTS[platform].surface),
    sector: raw.sector ?? policy.sector ?? assume('sector', 'general'),
    brand: {
      name: raw.brand?.name ?? assume('brand.name', ''),
      handle: raw.brand?.handle ?? assume('brand.handle', ''),
      contacts: union(raw.brand?.contacts, policy.contacts),
      agents: union(raw.brand?.agents, policy.agents),
    },
    customer: {
      name: raw.customer?.name ?? assume('customer.name', ''),
      handle: raw.customer?.handle ?? assume('customer.handle', ''),
    },
    thread: threadOf(raw.thread, assume),
    facts: raw.facts ?? [],
    expectations: raw.expectations ?? {},
  }
}

function threadOf(
  raw: RawSituation['thread'],
  assume: (field: string, value: '') => string,
): Situation['thread'] {
  if (!raw?.some((post) => post.from === 'customer')) assume('thread', '')
  return raw ?? []
}

function policyOf(raw: RawPolicy | undefined): Policy {
  return {
    contacts: raw?.contacts ?? [],
    agents: raw?.agents ?? [],
    sector: raw?.sector,
    secure_channel: raw?.secure_channel,
    targets: raw?.targets ?? {},
    weights: raw?.weights ?? {},
    severities: raw?.severities ?? {},
    allowed_phrases: raw?.allowed_phrases ?? [],
  }
}

function union(one: readonly string[] | undefined, other: readonly string[]): readonly string[] {
  return [...new Set([...(one ?? []), ...other])]
}
