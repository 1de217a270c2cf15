/** One server-sent event. Every line of the data gets its own field, so that no text can end the event or begin another. */
export function message(data: string, event?: 'done'): string {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`)
  return `${event ? `event: ${event}\n` : ''}${lines.join('')}\n`
}
