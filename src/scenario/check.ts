import type { Report } from '../scoring/report.ts'
import type { LintInput } from '../situation/situation.ts'
import type { Beat, ModelAnswer } from './beat.ts'
import { lengthProblems } from './check-lengths.ts'
import type { Ending } from './ending.ts'
import type { DrillEvent } from './events.ts'
import { goodWalk } from './good-walk.ts'
import { replay } from './replay.ts'
import type { Scenario } from './scenario.ts'
import { situationFor } from './situation-for.ts'
import { type PlayedWalk, playWalk } from './walk.ts'

export { playWalk } from './walk.ts'

type Lint = (input: LintInput) => Report

/** What a scenario must reach: practice in one sitting, and answers that teach. */
const REAL_MINUTES = {
  thread: { least: 4, most: 8 },
  moderation: { least: 4, most: 8 },
  shift: { least: 7, most: 16 },
} as const
const MODEL_LEAST = 4
const BAD_MOST = 2
const ENDINGS_LEAST = 3

/**
 * Plays a scenario's walks and judges its answers. Answers one sentence a problem, each beginning with the place in the file; none when the
 * scenario may be offered.
 */
export function checkScenario(scenario: Scenario, lint: Lint): readonly string[] {
  const walks = scenario.walks.map((walk) => playWalk(scenario, walk, lint))
  return [
    ...walks.flatMap((played, index) => walkProblems(scenario, played, index)),
    ...unreached(scenario, walks),
    ...scenario.beats.flatMap((beat, index) => answerProblems(scenario, beat, index, walks, lint)),
    ...endingProblems(scenario),
    ...sittingProblems(scenario, walks),
    ...lengthProblems(scenario),
  ]
}

function walkProblems({ walks }: Scenario, played: PlayedWalk, index: number): readonly string[] {
  const place = `walks[${index}] “${played.name}”`
  const stated = walks[index]?.ending
  const failed = played.failed.map(
    ({ step, message }) => `walks[${index}].steps[${step}] “${played.name}”: ${message}.`,
  )
  if (played.ending === null) return [...failed, `${place}: never comes to an end.`]
  return played.ending === stated
    ? failed
    : [
        ...failed,
        `${place}: ends in '${played.ending}', not in '${stated}'; the mood before the last words was ${moodBefore(played)}.`,
      ]
}

function moodBefore({ state, ending }: PlayedWalk): number {
  const last = state.moods.findIndex(({ cause }) => cause === `ending:${ending}`)
  const thread = state.moods[last]?.thread
  return state.moods.slice(0, last).findLast((point) => point.thread === thread)?.mood ?? 0
}

function unreached({ beats, endings }: Scenario, walks: readonly PlayedWalk[]): readonly string[] {
  const seen = (id: string) => walks.some((walk) => walk.seen.has(id))
  const ended = (id: string) => walks.some((walk) => walk.ending === id)
  return [
    ...beats.flatMap(({ id }, index) => (seen(id) ? [] : [`beats[${index}] '${id}': no walk reaches it.`])),
    ...endings.flatMap(({ id }, index) =>
      ended(id) ? [] : [`endings[${index}] '${id}': no walk ends in it.`],
    ),
  ]
}

/** A post's model and bad answer, judged where the first walk that meets the post meets it. */
function answerProblems(
  scenario: Scenario,
  beat: Beat,
  index: number,
  walks: readonly PlayedWalk[],
  lint: Lint,
): readonly string[] {
  const walk = walks.find(({ seen }) => seen.has(beat.id))
  if (!beat.decisive || !walk) return []
  const judge = (answer: ModelAnswer) => judged(scenario, beat, walk.events, answer, lint)
  const place = `beats[${index}].decisive`
  const model = judge(beat.decisive.model_answer)
  const bad = judge(beat.decisive.bad_answer)
  const modelOverall = model.judgement?.overall ?? 0
  const badOverall = bad.judgement?.overall ?? 5
  return [
    ...(model.verdict === 'post'
      ? []
      : [`${place}.model_answer of '${beat.id}': lints as ${model.verdict}, not as post${faults(model)}.`]),
    ...(modelOverall >= MODEL_LEAST
      ? []
      : [
          `${place}.model_answer of '${beat.id}': has overall ${modelOverall}, needs ${MODEL_LEAST} or more${faults(model)}.`,
        ]),
    ...(badOverall <= BAD_MOST
      ? []
      : [`${place}.bad_answer of '${beat.id}': has overall ${badOverall}, may have ${BAD_MOST} at most.`]),
  ]
}

function judged(
  scenario: Scenario,
  beat: Beat,
  events: readonly DrillEvent[],
  answer: ModelAnswer,
  lint: Lint,
): Report {
  const found: DrillEvent = { seq: 0, at: 0, type: 'listened', query: beat.text }
  const arrived = replayUntilSeen(scenario, events, beat)
  const before = events.filter((event) => event.at <= arrived)
  const state = replay(scenario, [...before, { ...found, seq: before.length + 1, at: arrived }], arrived)
  return lint(situationFor(scenario, state, beat.thread, answer.visibility, beat.id, answer.text))
}

/** Real time at which a decisive post came. */
function replayUntilSeen(scenario: Scenario, events: readonly DrillEvent[], beat: Beat): number {
  const last = replay(scenario, events, Number.MAX_SAFE_INTEGER)
  return last.responses.find((response) => response.beat === beat.id)?.arrived.real ?? 0
}

function faults({ findings }: Report): string {
  const rules = findings
    .filter(({ severity }) => severity !== 'praise')
    .map(({ rule, quote }) => `${rule} “${quote}”`)
  return rules.length > 0 ? ` (${rules.join(', ')})` : ''
}

function endingProblems({ endings }: Scenario): readonly string[] {
  const kinds: Ending[] = []
  for (const ending of endings) if (kinds.every((one) => differs(one, ending))) kinds.push(ending)
  const few = `endings: ${kinds.length} of them differ in last words, mood and reach; at least ${ENDINGS_LEAST} must.`
  return kinds.length >= ENDINGS_LEAST ? [] : [few]
}

function differs(a: Ending, b: Ending): boolean {
  return a.last_words.text !== b.last_words.text && a.mood !== b.mood && a.reach !== b.reach
}

/** The good walk gives model answers and nothing else; it must fit into one sitting. */
function sittingProblems(scenario: Scenario, played: readonly PlayedWalk[]): readonly string[] {
  const chosen = goodWalk(scenario)
  const good = chosen ? scenario.walks.indexOf(chosen) : -1
  const walk = played[good]
  if (!walk) return ['walks: none gives model answers only; write the good walk first.']
  const minutes = walk.took / 60_000
  const { least, most } = REAL_MINUTES[scenario.mode]
  const says = `walks[${good}] “${walk.name}”: takes ${minutes.toFixed(1)} real minutes`
  return minutes >= least && minutes <= most ? [] : [`${says}; a good walk takes ${least} to ${most}.`]
}
