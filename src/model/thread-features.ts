import { act } from '../acts/reading.ts'

/** What a reply is answering: words of the customer's last post, and what the thread calls for (`t:`). Each once. */
export const threadFeatures = act((reading): readonly string[] => {
  const { expectations, situation } = reading
  const stopwords = reading.phrases('stopwords')
  const last = situation.thread.findLastIndex((post) => post.from === 'customer')
  const words = (reading.thread[last]?.tokens ?? [])
    .filter(({ kind, text }) => kind === 'word' && !stopwords.has(text))
    .map(({ stem }) => `t:${stem}`)
  const facts = [
    ...(expectations.needs_private ? ['t: private'] : []),
    ...(situation.thread[last]?.text.includes('?') ? ['t: asks'] : []),
    ...(situation.thread.some((post) => post.from === 'brand') ? ['t: answered before'] : []),
    ...expectations.sensitivity.map((kind) => `t: ${kind}`),
    ...expectations.crisis.map((kind) => `t: ${kind}`),
  ]
  return [...new Set([...facts, ...words])]
})
