/*
 * New posts can be held: what came since then stays out of sight until somebody wants it. The server goes on, and so do the clocks; only what
 * moves stands still. Kept while one goes from thread to thread.
 */
import { byId, say } from './say.js'

const KEY = 'hold'
/** Posts and threads that were in sight when the hold began; null while nothing is held. */
let seen = null
let told = 0

export function startHold() {
  byId('hold-line').hidden = false
  byId('hold').addEventListener('click', toggle)
  document.addEventListener('htmx:after:swap', cover)
  if (sessionStorage.getItem(KEY)) begin()
}

/** Whether something new is out of sight. */
export function isHeld(item) {
  return seen !== null && !seen.has(item.id)
}

function items() {
  return [...document.querySelectorAll('#posts [data-post], #queue [data-thread]')]
}

function begin() {
  seen = new Set(items().map((item) => item.id))
  told = 0
  sessionStorage.setItem(KEY, 'on')
  show(0)
}

function toggle() {
  if (seen === null) {
    begin()
    return say('New posts are held.')
  }
  const count = covered().length
  seen = null
  sessionStorage.removeItem(KEY)
  for (const item of items()) item.hidden = false
  show(0)
  say(count === 0 ? 'New posts are shown as they come.' : `${count} new shown.`)
}

/** Our own replies are never held: one has just written them. */
function covered() {
  return items().filter((item) => isHeld(item) && item.dataset.from !== 'brand')
}

function cover() {
  if (seen === null) return
  const news = covered()
  for (const item of news) item.hidden = true
  show(news.length)
  if (news.length > told) say(`${news.length} new, held.`)
  told = news.length
}

function show(count) {
  const button = byId('hold')
  const held = seen !== null
  button.setAttribute('aria-pressed', String(held))
  const words = count === 0 ? 'Holding new posts' : `${count} new: show`
  button.querySelector('span').textContent = held ? words : 'Hold new posts'
}
