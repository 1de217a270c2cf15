/* Keys: see the help sheet. Single ones can be switched off there. */
import { scroller } from './arrivals.js'
import { byId, say } from './say.js'

/** What had the focus before the help sheet: it has it again afterwards. */
let before = null

export function startKeys() {
  startSheet()
  const choice = byId('keys-on')
  choice.checked = localStorage.getItem('keys') !== 'off'
  choice.addEventListener('change', () => localStorage.setItem('keys', choice.checked ? 'on' : 'off'))
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('textarea, input:not([type=radio], [type=checkbox]), select')
    if (typing) return whileTyping(event)
    if (choice.checked && !event.ctrlKey && !event.metaKey && !event.altKey) single(event)
  })
}

function startSheet() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href="#keys"]')
    if (link) before = link
  })
  window.addEventListener('hashchange', () => {
    if (location.hash === '#keys') byId('keys').focus()
    else if (before?.isConnected && before !== document.body) before.focus({ preventScroll: true })
  })
}

function whileTyping(event) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.id === 'reply') {
    event.preventDefault()
    byId('composer').requestSubmit()
  }
  if (event.key === 'Escape') scroller().focus({ preventScroll: true })
}

const KEYS = {
  1: () => setPriority(1),
  2: () => setPriority(2),
  3: () => setPriority(3),
  j: () => otherThread(1),
  k: () => otherThread(-1),
  r: () => (byId('reply') ?? byId('reason'))?.focus(),
  a: () => document.querySelector('#decision .approve button')?.focus(),
  p: switchAudience,
  z: () => document.querySelector('#outgoing form:not([hidden]) button')?.click(),
  l: listen,
  h: () => byId('note')?.focus(),
  m: () => document.querySelector('.remedies form button')?.focus(),
  n: () => byId('hold')?.click(),
  '?': () => {
    if (location.hash !== '#keys') before = document.activeElement
    location.hash = location.hash === '#keys' ? '#main' : '#keys'
  },
  Escape: () => {
    if (location.hash === '#keys') location.hash = '#main'
  },
}

function single(event) {
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  if (!act) return
  event.preventDefault()
  act()
}

function listen() {
  byId('listening').open = true
  byId('query').focus()
}

function otherThread(step) {
  const rows = [...document.querySelectorAll('#queue .ticket')]
  const at = rows.findIndex((row) => row.getAttribute('aria-current'))
  const next = rows[(at + step + rows.length) % rows.length]
  if (next && next !== rows[at]) next.click()
}

function switchAudience() {
  const other = document.querySelector('#composer [name=visibility]:not(:checked)')
  if (!other) return
  other.click()
  say(other.closest('label').textContent.trim())
}

/** Of the thread that is looked at, in a shift. */
function setPriority(priority) {
  const row = document.querySelector('#queue li:has(> .ticket[aria-current])')
  const button = row?.querySelector(`.triage [value="${priority}"]`)
  if (!button) return
  button.click()
  say(`${row.dataset.name}: ${button.textContent.trim()}`)
}
