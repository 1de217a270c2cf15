import type { Scenario } from './scenario.ts'

/** Minutes of a day. */
const DAY = 1440

/** Wall clock of the scenario at so many minutes after its start: "14:46". */
export function clockTime(scenario: Pick<Scenario, 'starts_at'>, minutes: number): string {
  const [hours = 0, rest = 0] = scenario.starts_at.split(':').map(Number)
  const ofDay = Math.floor(hours * 60 + rest + minutes) % DAY
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`
}

function pad(figure: number): string {
  return String(figure).padStart(2, '0')
}
