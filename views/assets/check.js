/*
 * The paste page: the count, findings on demand, suggestions put into the draft and taken back, the draft copied. The draft
 * itself is never swapped and nothing of it is kept in the browser.
 */
import { applyEdits, carryOver, inverse, moveCaret } from './edits.js'
import { byId, say } from './say.js'
import { weightedLength } from './weighted-length.js'

/** Edits that take the applied suggestions back, the last one at the end. */
const backs = []
let applying = false
/** Whether somebody asked for the findings, and is taken to them. */
let wanted = false
let saidLast = ''

export function startCheck() {
  const form = byId('check')
  byId('copy').hidden = false
  byId('by-itself').hidden = false
  byId('copy').addEventListener('click', copy)
  form.addEventListener('submit', act)
  form.addEventListener('input', typed)
  form.addEventListener('change', guessReaders)
  document.addEventListener('htmx:finally:request', answered)
  count()
}

/** Buttons do here what they ask the server for where there is no script. */
function act(event) {
  event.preventDefault()
  const { submitter } = event
  if (submitter?.name === 'apply') return apply(submitter)
  if (submitter?.name === 'undo') return takeBack()
  wanted = true
  byId('live').dispatchEvent(new CustomEvent('check-now'))
}

function typed(event) {
  count()
  if (event.target.id !== 'reply' || applying) return
  backs.length = 0
  offerUndo()
}

function apply(button) {
  const box = byId('reply')
  const edits = carryOver(JSON.parse(button.value), byId('checked').value, box.value)
  if (!edits?.length) return say('Those words have changed since they were checked. Nothing was done.')
  backs.push(inverse(box.value, edits))
  put(box, edits)
  offerUndo()
  say(`Done: ${button.getAttribute('aria-label')}. Undo takes it back.`)
}

function takeBack() {
  const edits = backs.pop()
  if (!edits) return
  put(byId('reply'), edits)
  offerUndo()
  say('Taken back.')
}

/** Edits the draft as typing does, so that the browser's own undo knows of it; the caret keeps its words. */
function put(box, edits) {
  const [from, to] = [edits[0].start, edits.at(-1).end]
  const inside = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }))
  const words = applyEdits(box.value.slice(from, to), inside)
  const caret = [moveCaret(box.selectionStart, edits), moveCaret(box.selectionEnd, edits)]
  const place = [window.scrollX, window.scrollY]
  applying = true
  box.focus({ preventScroll: true })
  box.setSelectionRange(from, to)
  if (!insert(words, from === to)) {
    box.setRangeText(words, from, to)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }
  box.setSelectionRange(...caret)
  applying = false
  window.scrollTo(...place)
  // On a telephone the keyboard would cover what comes next.
  if (matchMedia('(pointer: coarse)').matches) box.blur()
}

function insert(words, nothingSelected) {
  if (words === '') return nothingSelected || document.execCommand('delete')
  return document.execCommand('insertText', false, words)
}

/** The way back is offered until something else is typed; then the browser's own undo goes on. */
function offerUndo() {
  byId('applied').hidden = backs.length === 0
}

function answered(event) {
  const { sourceElement, response } = event.detail.ctx
  if (sourceElement.id !== 'live' || !response) return
  for (const slot of document.querySelectorAll('.field-problem')) markField(slot)
  const said = byId('verdict')?.dataset.said ?? byId('wrong')?.textContent.trim() ?? ''
  if (said && said !== saidLast) say(said)
  saidLast = said
  if (wanted) byId('h-found').focus()
  wanted = false
}

function markField(slot) {
  const field = byId(slot.dataset.field)
  const wrong = slot.textContent.trim() !== ''
  if (wrong && field.closest('details')) field.closest('details').open = true
  if (field.matches('fieldset')) return
  if (wrong) field.setAttribute('aria-invalid', 'true')
  else field.removeAttribute('aria-invalid')
}

/** A chat is read by the customer alone, everything else by everybody, until somebody says who reads it. */
function guessReaders(event) {
  const form = byId('check')
  if (event.target.name === 'visibility') form.dataset.readers = 'said'
  if (event.target.id !== 'platform' || form.dataset.readers) return
  form.elements.namedItem('visibility').value = event.target.value === 'chat' ? 'private' : 'public'
  count()
}

async function copy() {
  const box = byId('reply')
  if (box.value === '') return say('There is nothing to copy yet.')
  const done = await toClipboard(box)
  say(done ? 'The draft is copied.' : 'It could not be copied. Select the draft and press Ctrl and C.')
  if (!done) return
  const words = byId('copy').querySelector('span')
  words.textContent = 'Copied'
  setTimeout(() => {
    words.textContent = 'Copy'
  }, 2500)
}

/** Without https browsers have no clipboard to write to; the old way still works there. */
async function toClipboard(box) {
  try {
    await navigator.clipboard.writeText(box.value)
    return true
  } catch {
    box.select()
    return document.execCommand('copy')
  }
}

function count() {
  const { limit, length, where } = room()
  const over = length > limit
  const tail = over ? `: ${length - limit} too many` : ''
  byId('count').textContent = `${length} of ${limit} characters ${where}${tail}`
  byId('count').classList.toggle('over', over)
}

/** How much room the chosen platform has, and how much of it is taken. */
function room() {
  const text = byId('reply').value
  const { dataset } = byId('platform').selectedOptions[0]
  const open = byId('check').elements.namedItem('visibility').value !== 'private'
  const length = open && dataset.counting === 'weighted' ? weightedLength(text) : text.length
  return { length, limit: Number(open ? dataset.public : dataset.private), where: dataset.where }
}
