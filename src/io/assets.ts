import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packageRoot, paths } from './paths.ts'

/** A file browsers load. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The same bytes for browsers that take gzip; pictures are packed already. */
  readonly packed: Uint8Array<ArrayBuffer> | null
  readonly type: string
  /** In quotes, as HTTP has it. */
  readonly etag: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

const PACKED = new Set(['.png', '.ico'])

/** Modules that the server and its pages share: asset name and source, without its ending, under `src`. */
const SHARED = [
  ['weighted-length.js', 'situation/weighted-length'],
  ['edits.js', 'scoring/edits'],
] as const

/** Everything under /assets, by exact name: our own files, htmx with its event stream, and the shared modules. */
export async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const own = readdirSync(paths.assets).filter((name) => TYPES[extname(name)])
  const htmx = join(packageRoot, 'node_modules', 'htmx.org', 'dist')
  const files = [
    ...own.map((name) => [name, join(paths.assets, name)] as const),
    ['htmx.min.js', join(htmx, 'htmx.min.js')] as const,
    ['hx-sse.min.js', join(htmx, 'ext', 'hx-sse.min.js')] as const,
  ]
  const read = files.map(([name, file]) => [name, asset(name, readFileSync(file))] as const)
  const shared = await Promise.all(
    SHARED.map(async ([name, path]) => [name, asset(name, await module(path))] as const),
  )
  return new Map([...read, ...shared])
}

function asset(name: string, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return {
    bytes: new Uint8Array(bytes),
    packed: PACKED.has(extname(name)) ? null : new Uint8Array(gzipSync(bytes, { level: 9 })),
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    etag: `"${hash}"`,
  }
}

/** The very module the server runs: compiled by the build, or here when the program runs from its sources. */
async function module(path: string): Promise<Uint8Array> {
  const file = join(import.meta.dirname, '..', path)
  if (existsSync(`${file}.js`)) return readFileSync(`${file}.js`)
  const { default: typescript } = await import('typescript')
  const { ModuleKind, ScriptTarget } = typescript
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 }
  const source = readFileSync(`${file}.ts`, 'utf8')
  return Buffer.from(typescript.transpileModule(source, { compilerOptions }).outputText)
}
