import { z } from 'zod'
import { dataFolder } from './paths.ts'

/** What an installation is told by its environment. */
export interface Config {
  readonly port: number
  /** Folder of the database, absolute. */
  readonly data: string
  /** Public origin without a slash at the end; undefined on a machine of one's own. */
  readonly origin: string | undefined
  /** Whether one may practise without an account. */
  readonly guests: boolean
  /** How many proxies of our own every request comes through: so many addresses of X-Forwarded-For are believed. */
  readonly proxies: number
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  /** One sentence per problem. */
  | { readonly ok: false; readonly problems: readonly string[] }

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(3000),
  HOTSEAT_DATA: z
    .string()
    .min(1)
    .refine((folder) => !folder.includes('\0'))
    .optional(),
  HOTSEAT_URL: z.string().transform(originOf).pipe(z.string()).optional(),
  HOTSEAT_GUESTS: z
    .enum(['on', 'off'])
    .default('on')
    .transform((guests) => guests === 'on'),
  HOTSEAT_PROXIES: z
    .string()
    .regex(/^[0-9]$/)
    .transform(Number)
    .default(0),
})

const SENTENCES: Readonly<Record<string, string>> = {
  PORT: 'PORT must be a whole number from 0 to 65535 (0 takes any free port)',
  HOTSEAT_DATA: 'HOTSEAT_DATA must be the path of a folder',
  HOTSEAT_URL: 'HOTSEAT_URL must be the public address without a path, like https://hotseat.example',
  HOTSEAT_GUESTS: 'HOTSEAT_GUESTS must be on or off',
  HOTSEAT_PROXIES: 'HOTSEAT_PROXIES must be the number of your own proxies in front, 0 to 9',
}

/** Reads PORT (3000), HOTSEAT_DATA (data/local), HOTSEAT_URL, HOTSEAT_GUESTS (on) and HOTSEAT_PROXIES (0). An empty variable counts as unset. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const given = Object.fromEntries(
    Object.keys(SENTENCES).map((name) => [name, env[name]?.trim() || undefined]),
  )
  const read = environment.safeParse(given)
  if (read.success) {
    const { PORT, HOTSEAT_DATA, HOTSEAT_URL, HOTSEAT_GUESTS, HOTSEAT_PROXIES } = read.data
    const [port, data] = [PORT, dataFolder(HOTSEAT_DATA)]
    const [origin, guests, proxies] = [HOTSEAT_URL, HOTSEAT_GUESTS, HOTSEAT_PROXIES]
    return { ok: true, config: { port, data, origin, guests, proxies } }
  }
  const names = new Set(read.error.issues.map((issue) => String(issue.path[0])))
  const problems = [...names].map(
    (name) => `${SENTENCES[name]}, but it is "${shortened(given[name] ?? '')}".`,
  )
  return { ok: false, problems }
}

function originOf(url: string): string | null {
  const read = URL.canParse(url) ? new URL(url) : null
  const web = read?.protocol === 'http:' || read?.protocol === 'https:'
  const bare = read?.pathname === '/' && read.search === '' && read.hash === '' && read.username === ''
  return read && web && bare ? read.origin : null
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}...` : value
}
