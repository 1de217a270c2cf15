import { expect, it } from 'vitest'
import { z } from 'zod'
import { inventoryProblems } from '../../src/web/inventory.ts'
import type { Route } from '../../src/web/route.ts'
import { routes } from '../../src/web/routes.ts'

const page: Route = {
  method: 'GET',
  path: '/things/:id',
  access: 'anyone',
  body: 'none',
  maxBytes: 0,
  cache: 'public',
  handler: ({ c }) => c.text('a thing'),
}
const form: Route = {
  ...page,
  method: 'POST',
  body: 'form',
  maxBytes: 10,
  fields: z.strictObject({}),
  cache: 'no-store',
}

it('finds nothing wrong with the site map', () => {
  expect(inventoryProblems(routes)).toEqual([])
})

it.each(['method', 'path', 'access', 'body', 'maxBytes', 'cache', 'handler'])(
  'refuses a route without its %s',
  (name) => {
    const { [name as keyof Route]: _, ...rest } = page
    expect(inventoryProblems([rest as Route])).not.toEqual([])
  },
)

it.each([
  ['a token route without a scope', { ...page, access: 'token', cache: 'no-store' }],
  ['a scope on a public page', { ...page, scope: 'lint' }],
  ['a form without fields', { ...form, fields: undefined }],
  ['fields without a form', { ...page, fields: z.strictObject({}) }],
  ['a read with a body', { ...page, body: 'json' }],
  ["a guest's page that may be kept", { ...page, access: 'trainee' }],
  ['an unknown way of caching', { ...page, cache: 'forever' }],
  ['a negative limit', { ...page, maxBytes: -1 }],
  ['a path in capitals', { ...page, path: '/Things' }],
  ['a path with a slash at the end', { ...page, path: '/things/' }],
])('refuses %s', (_, route) => {
  expect(inventoryProblems([route as Route])).toHaveLength(1)
})

it('refuses two routes that an address could mean', () => {
  const collides = (path: string) => inventoryProblems([page, { ...page, path }]).length > 0
  expect(collides('/things/:name')).toBe(true)
  expect(collides('/things/new')).toBe(true)
  expect(collides('/things')).toBe(false)
  expect(collides('/things/:id/parts')).toBe(false)
  expect(inventoryProblems([page, form])).toEqual([])
})
