import { money } from '../scenario/money.ts'
import type { Remedy } from '../scenario/scenario.ts'
import type { Viewer } from '../store/store.ts'
import { threadOf } from './act.ts'
import { type Acted, appendTo } from './append.ts'
import type { Training } from './training.ts'

interface Asked {
  readonly thread: string
  readonly remedy: string
  /** As it was typed; the whole of what is allowed where nothing was. */
  readonly sum?: string | undefined
}

/** Does for the customer of a thread what the record allows, up to the sum it allows. */
export function takeRemedy(
  training: Training,
  viewer: Viewer,
  id: string,
  { thread, remedy: named, sum: typed }: Asked,
): Promise<Acted> {
  return appendTo(training, viewer, id, (open) => {
    const found = threadOf(open, thread)
    const remedy = open.scenario.remedies.find((one) => one.id === named)
    if (!found) return 'There is no such thread.'
    if (!remedy) return 'The record allows nothing of that name.'
    if (open.state.status === 'ended') return 'Everybody has gone: the drill is over.'
    if (found.remedies.some((one) => one.id === named)) return []
    const sum = sumOf(remedy, typed)
    return typeof sum === 'string' ? sum : [{ type: 'remedy_taken', thread, remedy: named, sum }]
  })
}

/** The sum in figures, null for a remedy without one, or why it cannot be. */
function sumOf({ most }: Remedy, typed: string | undefined): number | null | string {
  if (!most) return null
  const text = (typed ?? '').trim().replace(most.currency, '').trim()
  if (text === '') return most.sum
  if (!/^\d{1,7}(?:[.,]\d{1,2})?$/.test(text)) return 'Write the sum in figures, like 12.50.'
  const sum = Number(text.replace(',', '.'))
  if (sum === 0) return 'A sum of nothing helps nobody. Write one above nought.'
  return sum > most.sum ? `The record allows ${money(most.sum, most.currency)} at most.` : sum
}
