import { nothingComputed, type Reading } from '../acts/reading.ts'
import type { Models } from '../model/linear.ts'
import { inferExpectations } from '../situation/infer.ts'
import type { LintInput, Situation } from '../situation/situation.ts'
import type { Phrases } from '../text/phrases.ts'
import { readDocument } from '../text/read.ts'
import type { TextTools } from '../text/tools.ts'

export interface Reader {
  readonly tools: TextTools
  readonly phrases: (name: string) => Phrases
  readonly words: Phrases
  readonly models: Models
}

export interface ReaderParts {
  readonly tools: TextTools
  /** Word lists by name. */
  readonly phrases: (name: string) => Phrases
  /** Models that vote, from data/models/votes.json. */
  readonly models: Models
}

/** Makes a reader of loaded parts. */
export function readerOf({ tools, phrases, models }: ReaderParts): Reader {
  return { tools, phrases, words: phrases('english-words'), models }
}

/** A reading, and what had to be assumed for it: `report.assumed`. */
export interface Read {
  readonly reading: Reading
  readonly assumed: readonly string[]
}

/** What a caller gave, as a reading: texts read once, the policy's facts merged in, expectations stated or inferred. */
export function readInput(input: LintInput, { tools, phrases, words, models }: Reader): Read {
  const situation = withPolicyFacts(input)
  const { inferred, ...expectations } = inferExpectations(situation)
  const reading: Reading = {
    document: readDocument(input.reply, tools),
    situation,
    expectations,
    thread: situation.thread.map((post) => readDocument(post.text, tools)),
    facts: situation.facts.map((fact) => readDocument(fact, tools)),
    phrases,
    isWord: words.has,
    isEnglish: words.holds,
    models,
    secureChannel: input.policy.secure_channel,
    repliedAt: input.replied_at,
    earlierReplies: input.earlier_replies.map((text) => readDocument(text, tools)),
    computed: nothingComputed(),
  }
  return { reading, assumed: [...input.assumed, ...inferred] }
}

/** A policy's facts are part of the situation: own contacts, agents, sector, targets where the caller states none. */
function withPolicyFacts({ situation, policy }: LintInput): Situation {
  const target = policy.targets[situation.platform]
  const adds = policy.sector !== undefined || target !== undefined
  if (!adds && policy.contacts.length === 0 && policy.agents.length === 0) return situation
  return {
    ...situation,
    sector: policy.sector ?? situation.sector,
    brand: {
      ...situation.brand,
      contacts: [...situation.brand.contacts, ...policy.contacts],
      agents: [...situation.brand.agents, ...policy.agents],
    },
    expectations: { ...(target === undefined ? {} : { target_minutes: target }), ...situation.expectations },
  }
}
