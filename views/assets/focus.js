/* Buttons that go away with what they did: the focus stays beside them and never falls back to the top of the page. */
import { byId } from './say.js'

/** Where the act under way was begun, nearest first; null when its own form did not have the focus. */
let places = null

export function keepFocus() {
  document.addEventListener('htmx:before:request', ({ detail: { ctx } }) => {
    const source = ctx.sourceElement
    if (source.contains?.(document.activeElement) && source.id !== 'stream') places = placesOf(source)
  })
  document.addEventListener('htmx:finally:request', () => {
    if (places && document.activeElement === document.body) nearest(places)?.focus({ preventScroll: true })
    if (places) places = null
  })
}

function placesOf(source) {
  if (source.closest('#answering')) return ['reply', 'reason']
  return [
    source.closest('[data-post]')?.querySelector('article').id,
    source.closest('details')?.querySelector('summary').id,
    source.closest('section[aria-labelledby]')?.getAttribute('aria-labelledby'),
  ]
}

function nearest(ids) {
  for (const id of ids) {
    const element = id && byId(id)
    if (element) return element
  }
  return null
}
