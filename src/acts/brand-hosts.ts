import type { Reading } from './reading.ts'

/** Shorter words of a name stand in too many hosts to tell anything. */
const TELLING_LENGTH = 4

/** Whether an e-mail address or a link is on the brand's own host: a word of its name or handle stands in it. */
export function isBrandsHost(reading: Reading, address: string): boolean {
  const host = hostOf(address)
  const { name, handle } = reading.situation.brand
  const words = `${name} ${handle}`.toLowerCase().split(/[^\p{L}\d]+/u)
  const whole = name.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
  return [...words, whole].some((word) => word.length >= TELLING_LENGTH && host.includes(word))
}

function hostOf(address: string): string {
  const behindAt = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return (behindAt.split('//').at(-1) ?? '').split('/')[0] ?? ''
}
