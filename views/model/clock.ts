import type { DrillState, Response, ThreadState, Waiting } from '../../src/scenario/drill-state.ts'
import { figure, spoken } from './time.ts'

type ClockLook = 'calm' | 'warm' | 'late' | 'met' | 'paused' | 'idle' | 'over'

/** What the clock of one thread shows. Minutes are scenario minutes; epoch times are the server's. */
export interface ClockFace {
  readonly look: ClockLook
  /** "18:24", "+12:10", or a dash when nothing is timed. */
  readonly figure: string
  readonly caption: string
  /** Both in words, for those who listen. */
  readonly label: string
  readonly heading: string
  /** Share of the target used, 0 to 100. */
  readonly share: number
  /** Set while it runs: from these the browser counts on by itself. */
  readonly running: Running | null
  readonly targetMinutes: number | null
}

export interface Running {
  readonly due: number
  readonly now: number
  /** Scenario minutes per real minute. */
  readonly rate: number
  readonly target: number
}

/** From this share of the target on the clock is warm. */
const WARM = 0.75

/** The clock of the thread looked at. */
export function clockFace(state: DrillState, thread: ThreadState | undefined, now: number): ClockFace {
  if (state.status === 'ended' || state.status === 'finished') return still('over', 'It is over', '–', 'over')
  const waiting = thread?.waiting ?? null
  if (waiting) return waitingFace(state, waiting, now)
  const answered = state.responses.filter((response) => response.thread === thread?.id).at(-1)
  const took = answered?.tookMinutes ?? null
  if (answered && took !== null) return answeredFace(answered, took)
  if (state.status === 'paused') return still('paused', 'Paused', '–', 'paused')
  return still('idle', 'Nothing waits here', '–', 'untimed')
}

function waitingFace(state: DrillState, waiting: Waiting, now: number): ClockFace {
  const used = waiting.sinceMinutes / waiting.targetMinutes
  const left = waiting.targetMinutes - waiting.sinceMinutes
  if (state.pace === 'untimed')
    return state.status === 'paused'
      ? still('paused', 'Paused', '–', 'paused')
      : still('idle', HEADINGS.calm, '–', 'without a clock')
  const late = left <= 0
  const caption = late ? 'past the target' : 'to the target'
  const paused = state.status === 'paused'
  const look = paused ? 'paused' : lookAt(used)
  return {
    look,
    figure: late ? `+${figure(-left)}` : figure(left),
    caption: paused ? 'paused' : caption,
    label: `${spoken(Math.abs(left))} ${caption}${paused ? ', paused' : ''}`,
    heading: paused ? 'Paused' : HEADINGS[look],
    share: Math.min(100, Math.round(used * 100)),
    running:
      state.rate > 0 ? { due: waiting.dueReal, now, rate: state.rate, target: waiting.targetMinutes } : null,
    targetMinutes: waiting.targetMinutes,
  }
}

const HEADINGS: Readonly<Record<ClockLook, string>> = {
  calm: 'Waits for you',
  warm: 'Your turn',
  late: 'Past the target',
  met: 'Answered in time',
  paused: 'Paused',
  idle: 'Nothing waits here',
  over: 'It is over',
}

/** Calm, warm or late, by the share of the target used. */
export function lookAt(used: number): 'calm' | 'warm' | 'late' {
  if (used >= 1) return 'late'
  return used >= WARM ? 'warm' : 'calm'
}

function answeredFace(response: Response, took: number): ClockFace {
  const met = took <= response.targetMinutes
  return {
    ...still(met ? 'met' : 'late', met ? HEADINGS.met : 'Answered late', figure(took), 'to your answer'),
    label: `${spoken(took)} to your answer`,
    share: Math.min(100, Math.round((took / response.targetMinutes) * 100)),
    targetMinutes: response.targetMinutes,
  }
}

function still(look: ClockLook, heading: string, shown: string, caption: string): ClockFace {
  return {
    look,
    heading,
    figure: shown,
    caption,
    label: caption,
    share: 0,
    running: null,
    targetMinutes: null,
  }
}
