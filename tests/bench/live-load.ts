import { Agent, type ClientRequest, get, request } from 'node:http'

/** A guest's open drill: where it is, and the cookie that opens it. */
export interface OpenDrill {
  readonly id: string
  readonly cookie: string
  readonly slug: string
  readonly startedAt: number
}

/** The page says that it is there and awake so often. */
const SIGN_EVERY_MS = 30_000
/** So many pages connect at the same time. */
const AT_ONCE = 100

/** Live pages of many drills: when each message of each drill came, by the wall clock. */
export interface LivePages {
  readonly heard: ReadonlyMap<string, readonly number[]>
  readonly close: () => void
}

/** Opens the live page of every drill and keeps giving signs, as the browser's script does. */
export async function openPages(url: string, drills: readonly OpenDrill[]): Promise<LivePages> {
  const heard = new Map<string, number[]>()
  const open: ClientRequest[] = []
  const waiting = [...drills]
  const connect = async () => {
    for (let drill = waiting.pop(); drill; drill = waiting.pop()) {
      const times: number[] = []
      heard.set(drill.id, times)
      open.push(await listen(`${url}/drills/${drill.id}/live`, drill.cookie, times))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, connect))
  const timer = giveSigns(url, drills)
  const close = () => {
    clearInterval(timer)
    for (const one of open) one.destroy()
  }
  return { heard, close }
}

/** Answers once the first message came. */
function listen(url: string, cookie: string, times: number[]): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    let begun = false
    const page = get(url, { headers: { cookie, 'accept-encoding': 'gzip' }, agent: false }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${response.statusCode} for ${url}`))
      response.on('data', (chunk: Buffer) => {
        const now = Date.now()
        if (!begun) begun = chunk.length > SIGN_BYTES
        if (begun && endsMessage(chunk)) {
          times.push(now)
          begun = false
          resolve(page)
        }
      })
    })
    page.on('error', () => {})
  })
}

/** What is no longer, packed, is a sign of life of the connection and no message. */
const SIGN_BYTES = 64
/** A packed message ends so. */
const MESSAGE_END = Buffer.from([0, 0, 0xff, 0xff])

function endsMessage(chunk: Buffer): boolean {
  return chunk.subarray(-MESSAGE_END.length).equals(MESSAGE_END)
}

/** Every drill at its own moment of each half minute. */
function giveSigns(url: string, drills: readonly OpenDrill[]): NodeJS.Timeout {
  const slots = 300
  const agent = new Agent({ keepAlive: true, maxSockets: 50 })
  let slot = 0
  return setInterval(() => {
    for (let index = slot; index < drills.length; index += slots) sign(url, drills[index] as OpenDrill, agent)
    slot = (slot + 1) % slots
  }, SIGN_EVERY_MS / slots)
}

function sign(url: string, { id, cookie }: OpenDrill, agent: Agent): void {
  const headers = { cookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' }
  const post = request(`${url}/drills/${id}/here`, { method: 'POST', headers, agent }, (response) => {
    if (response.statusCode !== 204) console.error(`a sign was answered with ${response.statusCode}`)
    response.resume()
  })
  post.on('error', () => {})
  post.end()
}
