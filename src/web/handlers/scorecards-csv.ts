import { DIMENSIONS } from '../../scoring/report.ts'
import { type Cell, csv } from '../csv.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { PersonCall } from '../route.ts'
import { deskTeam } from './desk.tsx'

const HEADER = [
  'person',
  'scenario',
  'kind',
  'started',
  'finished',
  'score',
  'verdict',
  'complete',
  ...DIMENSIONS,
  'comments',
]

/** The finished assigned and test drills of a team, a row each, for a spreadsheet. */
export async function scorecardsCsv(call: PersonCall) {
  const { c, deps, viewer } = call
  const found = await deskTeam(call, c.req.query('team'))
  if (!found) return refuse(c, NOT_FOUND)
  const drills = await deps.store.reviewableDrills(viewer, { team: found.team.id })
  const rows = drills
    .filter((drill) => drill.score !== null)
    .map((drill): readonly Cell[] => [
      drill.personName,
      drill.scenario.title,
      drill.kind,
      new Date(drill.startedAt).toISOString(),
      drill.closedAt === null ? null : new Date(drill.closedAt).toISOString(),
      rounded(drill.score),
      drill.verdict,
      drill.unfinished ? 'no' : 'yes',
      ...DIMENSIONS.map((dimension) => rounded(drill.dimensions[dimension] ?? null)),
      drill.comments,
    ])
  return c.body(csv(HEADER, rows), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="scorecards.csv"',
  })
}

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score * 10) / 10
}
