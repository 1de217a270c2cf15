/* Posts that arrive: announced and marked, never taking focus or scroll from somebody who writes or reads above. */
import { isHeld } from './hold.js'
import { byId, say } from './say.js'

const shown = new Set()
const counts = new Map()
/** First post that came while somebody was writing; the line stands above it. */
let newSince = null

export function startArrivals() {
  remember()
  ended = document.querySelector('.ended') !== null
  toEnd()
  toCurrent()
  document.addEventListener('htmx:before:swap', () => {
    stuck = atEnd()
  })
  document.addEventListener('htmx:after:swap', arrive)
  const stream = byId('stream')
  stream.addEventListener('htmx:sse:after:connection', () => {
    if (!byId('offline').hidden) say('Connected again.')
    byId('offline').hidden = true
  })
  stream.addEventListener('htmx:sse:error', () => {
    if (byId('offline').hidden) say('The connection is lost. Reconnecting.')
    byId('offline').hidden = false
  })
  stream.addEventListener('done', (event) => {
    const path = event.detail?.data ?? ''
    if (path.startsWith('/') && !path.startsWith('//')) location.assign(path)
  })
}

let stuck = true
let ended = false

function remember() {
  for (const item of document.querySelectorAll('#posts [data-post]'))
    if (!isHeld(item)) shown.add(item.dataset.post)
  for (const row of document.querySelectorAll('#queue [data-posts]'))
    if (!isHeld(row)) counts.set(row.dataset.thread, Number(row.dataset.posts))
}

function arrive() {
  const fresh = [...document.querySelectorAll('#posts [data-post]')].filter(
    (item) => !shown.has(item.dataset.post) && (item.dataset.from === 'brand' || !isHeld(item)),
  )
  const theirs = fresh.filter((item) => item.dataset.from !== 'brand')
  for (const item of fresh) item.querySelector('.post').classList.add('arrives')
  if (theirs.length > 0) {
    if (byId('reply')?.value && newSince === null) newSince = theirs[0].dataset.post
    say(
      theirs
        .map((item) => `${item.dataset.name}: ${item.querySelector('.body').textContent}`)
        .join('. ')
        .slice(0, 300),
    )
  }
  sayElsewhere()
  sayEnd()
  remember()
  drawLine()
  if (fresh.length > 0 && !byId('composer') && !byId('decision') && !document.querySelector('.ended'))
    location.reload()
  if (fresh.length > 0 && (stuck || theirs.length < fresh.length)) toEnd()
  if (theirs.length > 0) point(theirs.at(-1))
}

/** A way to a new post that is out of sight; it goes away once the post was seen. */
function point(item) {
  const link = byId('fresh')
  const seen = new IntersectionObserver(([entry]) => {
    link.hidden = entry.isIntersecting
    if (entry.isIntersecting) seen.disconnect()
  })
  link.href = `#${item.id}`
  link.textContent = `New post by ${item.dataset.name}`
  seen.observe(item)
}

function sayElsewhere() {
  for (const row of document.querySelectorAll('#queue [data-posts]')) {
    const before = counts.get(row.dataset.thread)
    const current = row.querySelector('[aria-current]')
    if (!current && !isHeld(row) && (before === undefined || before < Number(row.dataset.posts)))
      say(`New in the thread of ${row.dataset.name}.`)
  }
}

/** Said once: the end comes by itself, while one may be writing. */
function sayEnd() {
  const end = document.querySelector('.ended')
  if (end && !ended) say(end.querySelector('div').textContent.trim())
  ended = end !== null
}

function drawLine() {
  document.querySelector('#posts .arrivals')?.remove()
  const first = newSince === null ? null : byId(`post-${newSince}`)
  if (!first) return
  const line = document.createElement('li')
  line.className = 'arrivals'
  line.append(Object.assign(document.createElement('span'), { textContent: 'New since you began to type' }))
  first.before(line)
}

export function scroller() {
  return document.querySelector('.posts')
}

/** The thread that is looked at stands in sight in the queue, which scrolls sideways on small screens. */
function toCurrent() {
  const row = document.querySelector('#queue li:has(> .ticket[aria-current])')
  const strip = row?.closest('.queue')
  if (!strip) return
  strip.scrollLeft = row.offsetLeft - (strip.clientWidth - row.clientWidth) / 2
  const list = byId('queue')
  if (list.scrollHeight > list.clientHeight) list.scrollTop = row.offsetTop - list.clientHeight / 2
}

function atEnd() {
  const box = scroller()
  return box.scrollHeight - box.scrollTop - box.clientHeight < 40
}

function toEnd() {
  const box = scroller()
  if (box.scrollHeight > box.clientHeight && byId('posts').childElementCount > 1)
    box.scrollTop = box.scrollHeight
}

/** After Send nothing is new any more. */
export function forgetNew() {
  newSince = null
  drawLine()
}
