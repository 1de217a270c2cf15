/* Counts on from the last thing the server said. The page shows the same without it, standing still. */
import { byId, say } from './say.js'

const WARM = 0.75
/** When each ticking element last heard from the server: its `data-now`, and our own steady clock at that moment. */
const heard = new WeakMap()

export function startClock() {
  tick()
  setInterval(tick, 500)
  document.addEventListener('htmx:after:swap', tick)
}

/** Real milliseconds until a server time, by our steady clock: the two clocks need not agree. */
function untilServerTime(element, time) {
  const { now } = element.dataset
  if (heard.get(element)?.now !== now) heard.set(element, { now, at: performance.now() })
  return Number(time) - Number(now) - (performance.now() - heard.get(element).at)
}

function tick() {
  const clock = byId('clock')
  if (clock?.dataset.due) tickClock(clock)
  for (const row of document.querySelectorAll('#queue [data-due]')) tickTicket(row)
  for (const form of document.querySelectorAll('#outgoing [data-until]')) tickOutgoing(form)
}

function leftOf(element) {
  const { due, rate, target } = element.dataset
  const left = (untilServerTime(element, due) / 60_000) * Number(rate)
  const used = 1 - left / Number(target)
  return {
    left,
    used,
    share: Math.min(100, Math.round(used * 100)),
    look: used >= 1 ? 'late' : used >= WARM ? 'warm' : 'calm',
  }
}

function tickClock(clock) {
  const { left, used, share, look } = leftOf(clock)
  const caption = left > 0 ? 'to the target' : 'past the target'
  const shown = left > 0 ? figure(left) : `+${figure(-left)}`
  clock.querySelector('.figure-text').textContent = shown
  clock.querySelector('.cap').textContent = caption
  clock.querySelector('.run').setAttribute('stroke-dasharray', `${share} 100`)
  clock.querySelector('.ring').setAttribute('aria-label', `${spoken(Math.abs(left))} ${caption}`)
  const you = clock.querySelector('.you')
  if (you) {
    const waited = used * Number(clock.dataset.target)
    you.textContent = figure(waited)
    you.nextElementSibling.textContent = spoken(waited)
  }
  if (clock.dataset.look !== look) changeLook(clock, look)
}

/** The state is said once; the seconds never are. */
function changeLook(clock, look) {
  clock.classList.replace(clock.dataset.look, look)
  clock.dataset.look = look
  const words = { calm: 'Waits for you', warm: 'Your turn', late: 'Past the target' }[look]
  clock.querySelector('#h-clock span').textContent = words
  say(look === 'warm' ? 'Your turn: a quarter of the target is left.' : words)
}

function tickTicket(row) {
  const { left, share, look } = leftOf(row)
  const ticket = row.querySelector('.ticket')
  ticket.classList.remove('calm', 'warm', 'late')
  ticket.classList.add(look)
  const bar = row.querySelector('.bar')
  bar.setAttribute('class', `bar ${{ calm: '', warm: 'warm', late: 'over' }[look]}`)
  bar.querySelector('.fill').setAttribute('width', String(share))
  row.querySelector('.left').textContent = left > 0 ? `${figure(left)} left` : `${duration(-left)} late`
  // A link whose name changes while it has the focus is read again and again.
  if (ticket !== document.activeElement)
    row.querySelector('.in-words').textContent = left > 0 ? `${spoken(left)} left` : `${spoken(-left)} late`
}

function tickOutgoing(form) {
  const seconds = Math.ceil(untilServerTime(form, form.dataset.until) / 1000)
  form.querySelector('.seconds').textContent = String(Math.max(0, seconds))
  form.hidden = seconds <= 0
}

function figure(minutes) {
  const seconds = Math.max(0, Math.floor(minutes * 60))
  const pad = (value) => String(value).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`
}

function spoken(minutes) {
  const many = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`
  const whole = Math.max(0, Math.floor(minutes))
  if (whole === 0) return many(Math.max(0, Math.floor(minutes * 60)), 'second')
  const [h, m] = [Math.floor(whole / 60), whole % 60]
  if (h === 0) return many(m, 'minute')
  return m === 0 ? many(h, 'hour') : `${many(h, 'hour')} ${many(m, 'minute')}`
}

function duration(minutes) {
  const whole = Math.max(0, Math.round(minutes))
  if (whole < 60) return `${whole} min`
  return whole % 60 === 0 ? `${whole / 60} h` : `${Math.floor(whole / 60)} h ${whole % 60}`
}
