import { describe, expect, it } from 'vitest'
import { crossSite } from '../../src/web/cross-site.ts'

const COOKIE = { cookie: 'hotseat=x' }
const HOME = 'http://localhost:3000'
const PUBLIC = 'https://hotseat.example'

function refused(headers: Record<string, string>, publicOrigin?: string, method = 'POST'): boolean {
  return crossSite(new Request(`${HOME}/drills`, { method, headers }), publicOrigin) !== null
}

describe('on a machine of one’s own', () => {
  it.each([
    ['our own page', { origin: HOME, 'sec-fetch-site': 'same-origin' }],
    ['our own page in a browser that says no more', { origin: HOME }],
    ['a typed address', { 'sec-fetch-site': 'none' }],
    ['our own page behind a proxy that speaks TLS', { origin: 'https://localhost:3000' }],
  ])('lets %s act', (_, headers) => {
    expect(refused({ ...headers, ...COOKIE })).toBe(false)
  })

  it.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    [
      'another site that claims the same origin',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['our origin with a foreign fetch site', { origin: HOME, 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { origin: HOME, 'sec-fetch-site': 'same-site' }],
    ['another port', { origin: 'http://localhost:4000' }],
    ['a sandboxed page', { origin: 'null' }],
    ['an origin that is none', { origin: 'localhost:3000' }],
    ['a host that only begins like ours', { origin: 'http://localhost:3000.evil.example' }],
    ['somebody who says nothing but brings our cookie', {}],
  ])('does not let %s act', (_, headers) => {
    expect(refused({ ...headers, ...COOKIE })).toBe(true)
  })

  it('lets a program without a cookie act for itself', () => {
    expect(refused({})).toBe(false)
  })

  it('does not mind who reads', () => {
    expect(refused({ origin: 'https://evil.example', ...COOKIE }, undefined, 'GET')).toBe(false)
  })
})

describe('with a public origin', () => {
  it('knows only that origin', () => {
    expect(refused({ origin: PUBLIC, ...COOKIE }, PUBLIC)).toBe(false)
    expect(refused({ origin: HOME, ...COOKIE }, PUBLIC)).toBe(true)
    expect(refused({ origin: 'http://hotseat.example', ...COOKIE }, PUBLIC)).toBe(true)
  })
})
