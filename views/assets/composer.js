/* The composer: the platform's count, the draft, and never a lost word. */
import { forgetNew } from './arrivals.js'
import { byId, say } from './say.js'
import { weightedLength } from './weighted-length.js'

const boxKey = () => `draft:${byId('composer')?.dataset.drill}:${byId('composer')?.dataset.thread}`

/** Whether something was typed after the draft that is under way. */
let typedSince = false

export function startComposer() {
  restore()
  count()
  document.addEventListener('input', (event) => {
    if (!event.target.closest('#composer')) return
    typedSince = true
    keep()
    count()
    byId('draft-state').textContent = ''
  })
  document.addEventListener('htmx:before:request', (event) => {
    const { sourceElement } = event.detail.ctx
    if (sourceElement.id === 'composer') byId('reply').readOnly = true
    if (sourceElement.matches?.('.writing')) typedSince = false
  })
  document.addEventListener('htmx:finally:request', afterRequest)
  document.addEventListener('htmx:after:swap', () => count())
  window.addEventListener('pagehide', flush)
}

function afterRequest(event) {
  const { sourceElement, response } = event.detail.ctx
  const ok = response !== undefined && response.status < 400
  if (sourceElement.matches?.('.writing') && ok) {
    byId('draft-state').textContent = 'Draft saved'
    if (!typedSince) sessionStorage.removeItem(boxKey())
  }
  if (sourceElement.matches?.('.search')) say(byId('search-result').textContent.trim())
  if (sourceElement.matches?.('.outgoing') && ok) byId('reply')?.focus({ preventScroll: true })
  const sent = sourceElement.id === 'composer'
  if (sent && byId('reply')) byId('reply').readOnly = false
  if (sent && ok) {
    forgetNew()
    sessionStorage.removeItem(boxKey())
    byId('briefing').open = false
    say('Sent. It can be called back for five seconds.')
    byId('reply')?.focus({ preventScroll: true })
    // On small screens the way back may stand above what is in sight; it is there for five seconds only.
    byId('outgoing').scrollIntoView({ block: 'nearest' })
  }
}

/** What the server has not yet heard of is kept here, for a page that goes away before it does. */
function keep() {
  const text = byId('reply').value
  if (text) sessionStorage.setItem(boxKey(), text)
  else sessionStorage.removeItem(boxKey())
}

function restore() {
  const kept = sessionStorage.getItem(boxKey())
  if (kept && byId('reply') && !byId('refused')) byId('reply').value = kept
}

function flush() {
  const form = byId('composer')
  if (!form || !sessionStorage.getItem(boxKey())) return
  const body = new URLSearchParams(new FormData(form))
  fetch(`/drills/${form.dataset.drill}/draft`, {
    method: 'POST',
    keepalive: true,
    headers: { 'HX-Request': 'true' },
    body,
  })
}

function count() {
  const box = byId('reply')
  if (!box) return
  const open = document.querySelector('#composer [name=visibility]:checked')?.value !== 'private'
  const length = open && box.dataset.weighted ? weightedLength(box.value) : box.value.length
  const limit = Number(open ? box.dataset.limitPublic : box.dataset.limitPrivate)
  const over = length > limit
  byId('count').textContent = over
    ? `${length} of ${limit}: ${length - limit} too many`
    : `${length} of ${limit}`
  if (over && !byId('count').classList.contains('over')) say(`Too long: ${length} of ${limit}.`)
  byId('count').classList.toggle('over', over)
  box.setAttribute('aria-invalid', String(over))
}
