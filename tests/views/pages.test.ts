import { describe, expect, test } from 'vitest'
import { allPages, allPartials } from './all-pages.tsx'

const pages = allPages()
const everything = { ...pages, ...allPartials() }

describe.each(Object.entries(everything))('%s', (_name, html) => {
  test('holds nothing that a strict content policy forbids', () => {
    expect(html).not.toMatch(/hx-on|js:|javascript:/i)
    expect(html).not.toMatch(/\sstyle=|<style/i)
    expect(html).not.toMatch(/\son[a-z]+=/i)
    for (const [script] of html.matchAll(/<script[^>]*>[^<]*<\/script>/g))
      expect(script).toMatch(/src="\/assets\/[\w.-]+"[^>]*><\/script>$/)
  })

  test('uses no trigger filters', () => {
    for (const [trigger] of html.matchAll(/hx-trigger="[^"]*"/g)) expect(trigger).not.toContain('[')
  })

  test('inherits no htmx attribute by accident', () => {
    for (const [tag] of html.matchAll(/<(?!hx-partial)[a-z]+[^>]*\shx-(?:target|swap)="[^"]*"[^>]*>/g))
      expect(tag).toMatch(/hx-(?:post|sse:connect)=/)
  })

  test('posts forms as they are, script or not', () => {
    for (const [tag] of html.matchAll(/<form[^>]*>/g)) {
      // A form that only chooses what is shown may be a part of the address.
      expect(tag).toMatch(/method="post"|method="get" action="\/[^/]*"/)
      expect(tag).toMatch(/action="\/[^"]*"/)
      const posted = tag.match(/hx-post="([^"]*)"/)?.[1]
      if (posted) expect(tag).toContain(`action="${posted}"`)
    }
  })

  test('names every button', () => {
    for (const [, attributes, inside] of html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)) {
      const words = inside?.replace(/<svg.*?<\/svg>|<[^>]*>/gs, '').trim()
      expect(`${words}${attributes?.match(/aria-label="([^"]+)"/)?.[1] ?? ''}`).not.toBe('')
    }
  })

  test('labels every field', () => {
    for (const [tag] of html.matchAll(
      /<(?:input|textarea|select)(?![^>]*type="(?:hidden|radio|checkbox)")[^>]*>/g,
    )) {
      const id = tag.match(/\sid="([^"]+)"/)?.[1]
      expect(html).toMatch(new RegExp(`<label(?: class="[^"]+")? for="${id}"`))
    }
  })

  test('gives no id twice', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('refers only to ids that are there', () => {
    const refers = [...html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap(([, ids]) =>
      ids?.split(' '),
    )
    if (html.startsWith('<!doctype')) for (const id of refers) expect(html).toContain(`id="${id}"`)
  })
})

describe.each(Object.entries(pages))('page: %s', (_name, html) => {
  test('has one first heading, one main and a title', () => {
    expect(html.startsWith('<!doctype html>')).toBe(true)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html.match(/<main /g)).toHaveLength(1)
    expect(html).toMatch(/<title>.+ · Hotseat<\/title>/)
  })

  test('shows only icons that the sprite has', async () => {
    const { readFileSync } = await import('node:fs')
    const sprite = readFileSync(new URL('../../views/assets/icons.svg', import.meta.url), 'utf8')
    for (const [, icon] of html.matchAll(/icons\.svg#([\w-]+)/g)) expect(sprite).toContain(`id="${icon}"`)
  })
})
