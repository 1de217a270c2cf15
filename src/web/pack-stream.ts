import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { Context } from 'hono'

/** Whether whoever asks can read gzip. */
export function takesGzip(c: Context): boolean {
  return /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
}

/** Head of a gzip stream: deflate, no name, no time, any system. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
/** An empty block that is the last one. */
const LAST_BLOCK = Buffer.from([0x03, 0x00])

export interface StreamPacker {
  /** What goes out for a text: it can be read as soon as it comes. */
  readonly pack: (text: string) => Buffer
  /** What goes out at the end. */
  readonly end: () => Buffer
}

/**
 * A gzip stream in which every text is packed by itself. What is kept between two texts is a sum and a length, where a packer that looks back at
 * earlier texts would keep a quarter of a megabyte for every open page.
 */
export function streamPacker(): StreamPacker {
  let sum = 0
  let length = 0
  let begun = false
  const headOnce = () => {
    const head = begun ? [] : [HEAD]
    begun = true
    return head
  }
  return {
    pack: (text) => {
      const bytes = Buffer.from(text)
      sum = crc32(bytes, sum)
      length += bytes.length
      const block = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
      return Buffer.concat([...headOnce(), block])
    },
    end: () => {
      const tail = Buffer.alloc(8)
      tail.writeUInt32LE(sum, 0)
      tail.writeUInt32LE(length % 2 ** 32, 4)
      return Buffer.concat([...headOnce(), LAST_BLOCK, tail])
    },
  }
}
