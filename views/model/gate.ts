import { isGrave } from '../../src/scenario/grave.ts'
import type { Scorecard } from '../../src/scenario/scorecard.ts'
import type { Finding } from '../../src/scoring/report.ts'
import { PASS } from './kinds.ts'

/** The gate of a scorecard: shown beside the score, never averaged with it. */
export interface Gate {
  readonly title: string
  readonly detail: string
}

export function gateOf(card: Scorecard): Gate {
  const critical = firstCritical(card)
  const undone = wellSaid(card) ? card.findings.find(isGrave) : undefined
  switch (card.verdict) {
    case 'block':
      return {
        title: critical ? `Gate closed by ${critical.where}` : 'Gate closed',
        detail: critical
          ? `${critical.finding.message} A harm is never averaged away: the score stays as it is, and the drill stays blocked.`
          : 'A harm is never averaged away: the score stays as it is, and the drill stays blocked.',
      }
    case 'revise':
      if (undone)
        return {
          title: 'Gate open, with faults',
          detail: `Every reply could stand as it is. Over the whole drill: ${undone.message}`,
        }
      if (onlyLate(card))
        return {
          title: 'Gate open, but late',
          detail: 'Every reply could stand as it is; it came when the customer had waited too long.',
        }
      return {
        title: 'Gate open, with faults',
        detail: 'Nothing here does harm. The marked words would be better said again.',
      }
    case 'post':
      return { title: 'Gate open', detail: 'Every reply could stand as it is.' }
    case 'not_judged':
      return { title: 'Not judged', detail: 'The replies could not be read well enough to grade them.' }
  }
}

/** Nothing to be said again: the score is passed, and only the speed is not. */
function onlyLate(card: Scorecard): boolean {
  const { speed } = card.dimensions
  return wellSaid(card) && card.score >= PASS && speed !== null && speed < PASS
}

function wellSaid({ replies }: Scorecard): boolean {
  return replies.every(({ report }) => report.verdict !== 'revise')
}

function firstCritical(card: Scorecard): { readonly where: string; readonly finding: Finding } | null {
  for (const [index, reply] of card.replies.entries()) {
    const finding = reply.report.findings.find((one) => one.severity === 'critical')
    if (finding) return { where: `reply ${index + 1}`, finding }
  }
  const finding = card.findings.find((one) => one.severity === 'critical')
  return finding ? { where: 'the drill as a whole', finding } : null
}
