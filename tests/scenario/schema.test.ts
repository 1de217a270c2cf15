import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts'

const file = fileURLToPath(new URL('../../scenarios/schema.json', import.meta.url))

it('scenarios/schema.json is what the schema in code says (UPDATE_GOLDEN=1 writes it)', () => {
  const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

it('refuses unknown fields in editors too', () => {
  expect(scenarioJsonSchema()).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: { beats: { type: 'array' } },
  })
})
