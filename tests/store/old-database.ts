import Database from 'better-sqlite3'
import { migrateTo } from './shape.ts'

/** Migrations before people came: guests alone had drills. */
export const BEFORE_PEOPLE = 2

/** A database as it was then, with three drills of two guests, their events and a draft. */
export function fillBeforePeople(file: string): void {
  migrateTo(file, BEFORE_PEOPLE)
  const client = new Database(file)
  client.exec(`
    INSERT INTO guests VALUES ('anna', 'hash-anna', 1), ('ben', 'hash-ben', 2);
    INSERT INTO scenarios VALUES ('hash-late', '{"title":"Late"}');
    INSERT INTO drills VALUES
      ('done', 'anna', 'practice', 'hash-late', 'late', 'Late', '1', 10, 90, 58.25, 'revise', 1, '{"apology":89}'),
      ('open', 'anna', 'practice', 'hash-late', 'late', 'Late', '1', 20, NULL, NULL, NULL, 0, NULL),
      ('bens', 'ben', 'practice', 'hash-late', 'late', 'Late', '1', 30, 95, NULL, NULL, 0, '{}');
    INSERT INTO events VALUES
      ('done', 1, 10, 'drill_started', '{}'), ('done', 2, 90, 'drill_finished', '{"scorecard":{"score":58.25}}'),
      ('open', 1, 20, 'drill_started', '{}'),
      ('bens', 1, 30, 'drill_started', '{}'), ('bens', 2, 95, 'drill_interrupted', '{"reason":"A new engine"}');
    INSERT INTO drafts VALUES ('open', 'main', 'Unsent', 'public', 25);`)
  client.close()
}

/** All rows of those tables that have been there from the beginning, by the columns they had. */
export function oldRowsOf(file: string): unknown {
  const client = new Database(file, { readonly: true })
  const drills = `SELECT id, guest, kind, scenario, slug, title, engine, started_at, closed_at, score, verdict, unfinished,
    dimensions FROM drills ORDER BY id`
  const others = ['guests', 'scenarios', 'events', 'drafts'].map(
    (name) => `SELECT * FROM ${name} ORDER BY 1, 2`,
  )
  const rows = [drills, ...others].map((sql) => client.prepare(sql).all())
  client.close()
  return rows
}
