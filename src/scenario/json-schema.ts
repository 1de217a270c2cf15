import { z } from 'zod'
import { scenarioSchema } from './schema.ts'

/** JSON Schema of scenario files, for editors: `scenarios/schema.json` is written from it. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(scenarioSchema, { io: 'input' })
  return { $schema, title: 'Hotseat scenario', ...rest }
}
