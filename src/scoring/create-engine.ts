import type { Reading } from '../acts/reading.ts'
import { firstResponse } from '../acts/response-time.ts'
import { replyRules } from '../rules/index.ts'
import { inferExpectations } from '../situation/infer.ts'
import type { LintInput } from '../situation/situation.ts'
import { TaggerMissing } from '../text/document.ts'
import { compilePhrases, linesOf, type Phrases } from '../text/phrases.ts'
import { readDocument } from '../text/read.ts'
import type { TextTools } from '../text/tools.ts'
import { applicable } from './applies.ts'
import type { Engine } from './engine.ts'
import { foreignReason } from './foreign.ts'
import { gradeDimensions, overallOf, scoreOf, speedScore } from './grade.ts'
import { labelsOf } from './judgement.ts'
import { readScoringPolicy, type ScoringPolicy } from './policy.ts'
import { DIMENSIONS, type Dimension, type Finding, type Report, type Severity, type Verdict, type Versions } from './report.ts'
import { runRules } from './run-rules.ts'

export interface EngineParts {
  readonly tools: TextTools
  /** Text of every list file by name, without its ending. */
  readonly lexicons: Readonly<Record<string, string>>
  /** Text of data/policies/default.yaml. */
  readonly policy: string
  readonly version: string
}

/** Puts the scorer together from loaded parts. Pure: it reads no file and keeps no state between replies. */
export function createEngine(parts: EngineParts): Engine {
  const policy = readScoringPolicy(parts.policy)
  const versions: Versions = { engine: parts.version, rules: parts.version, policy: `default ${policy.version}` }
  const phrases = phraseLists(parts)
  const isWord = (word: string): boolean => parts.tools.englishWords.has(word)
  const lint = (input: LintInput): Report => {
    const { reading, assumed } = read(input, parts.tools, phrases, isWord)
    return report(input, reading, assumed, policy, versions)
  }
  return { versions, rules: replyRules, weights: policy.weights, lint, needs: (inputs) => inputs.some((input) => needsTagger(lint, input)) }
}

/** Lists by name; a line "[part]" in a file begins the list "file.part". Compiled when first asked for. */
function phraseLists({ lexicons, tools }: EngineParts): (name: string) => Phrases {
  const lists = new Map<string, string[]>()
  for (const [file, text] of Object.entries(lexicons)) {
    let name = file
    lists.set(name, [])
    for (const line of linesOf(text)) {
      const part = /^\[(\w+)\]$/.exec(line)?.[1]
      if (part) {
        name = `${file}.${part}`
        lists.set(name, [])
      } else lists.get(name)?.push(line)
    }
  }
  const list = (name: string): readonly string[] => {
    const found = lists.get(name)
    if (!found) throw new Error(`no word list is called ${name}`)
    return found
  }
  const compiled = new Map<string, Phrases>()
  return (name) => {
    const known = compiled.get(name) ?? compilePhrases(name, list, tools.stem)
    compiled.set(name, known)
    return known
  }
}

function read(input: LintInput, tools: TextTools, phrases: (name: string) => Phrases, isWord: (word: string) => boolean) {
  const { policy } = input
  const situation = {
    ...input.situation,
    sector: policy.sector ?? input.situation.sector,
    brand: {
      ...input.situation.brand,
      contacts: [...input.situation.brand.contacts, ...policy.contacts],
      agents: [...input.situation.brand.agents, ...policy.agents],
    },
  }
  const { inferred, ...guessed } = inferExpectations(situation)
  const stated = situation.expectations
  const target = policy.targets[situation.platform]
  const expectations = { ...guessed, ...(target === undefined ? {} : { target_minutes: target }), ...stated }
  const reading: Reading = {
    document: readDocument(input.reply, tools),
    situation,
    expectations,
    thread: situation.thread.map((post) => readDocument(post.text, tools)),
    phrases,
    isWord,
    secureChannel: policy.secure_channel,
    repliedAt: input.replied_at,
    earlierReplies: input.earlier_replies.map((text) => readDocument(text, tools)),
  }
  return { reading, assumed: [...input.assumed, ...inferred] }
}

function report(input: LintInput, reading: Reading, assumed: readonly string[], policy: ScoringPolicy, versions: Versions): Report {
  const findings = runRules(replyRules, reading)
  const labels = labelsOf(findings, replyRules)
  const applies = applicable(reading)
  const wait = firstResponse(reading)
  const speed = wait ? speedScore(wait.minutes, wait.target, policy.speed) : null
  const judgement = { ...labels, overall: overallOf(gradeDimensions(findings, applies, speed, policy), findings, policy) }
  const teams = underTeamPolicy(findings, input)
  const dimensions = gradeDimensions(teams, applies, speed, policy)
  const weights = { ...policy.weights, ...(input.policy.weights as Partial<Record<Dimension, number>>) }
  const reason = foreignReason(reading)
  if (reason && !teams.some((finding) => finding.severity === 'critical')) {
    return { verdict: 'not_judged', score: null, dimensions: nothingGraded(), findings: teams.filter((finding) => finding.dimension === 'privacy'), judgement: null, reason, assumed, versions }
  }
  const score = scoreOf(dimensions, teams, weights, policy)
  return { verdict: verdictOf(teams, judgement.overall), score, dimensions, findings: teams, judgement: reason ? null : judgement, ...(reason ? { reason } : {}), assumed, versions }
}

const nothingGraded = () => Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as Record<Dimension, null>

/** Severities as the team wants them; findings on phrases it allows are left out. Labels have been read before. */
function underTeamPolicy(findings: readonly Finding[], { policy }: LintInput): readonly Finding[] {
  const allowed = policy.allowed_phrases.map((phrase) => phrase.toLowerCase())
  return findings
    .filter((finding) => policy.severities[finding.rule] !== 'off')
    .filter((finding) => finding.severity === 'praise' || finding.absent || !allowed.some((phrase) => phrase !== '' && phrase.includes(finding.quote.toLowerCase())))
    .map((finding) => {
      const severity = policy.severities[finding.rule] as Severity | undefined
      return severity && finding.severity !== 'praise' ? { ...finding, severity } : finding
    })
}

function verdictOf(findings: readonly Finding[], overall: number): Verdict {
  if (findings.some((finding) => finding.severity === 'critical')) return 'block'
  return overall <= 3 || findings.some((finding) => finding.severity === 'error') ? 'revise' : 'post'
}

function needsTagger(lint: (input: LintInput) => Report, input: LintInput): boolean {
  try {
    lint(input)
    return false
  } catch (error) {
    if (error instanceof TaggerMissing) return true
    throw error
  }
}
