import type { TokenKind } from './document.ts'

/** A web or mail address in the normalised view. */
export interface Address {
  readonly from: number
  readonly to: number
  readonly kind: Extract<TokenKind, 'url' | 'email'>
}

/** Stands in every text that holds one, and is sooner looked for. */
const MARK = /[@./][^\s.]/
const SUSPECT = /[\p{L}\p{N}](?:@|\.|:\/)[\p{L}\p{N}/]/u
/** No address is without one of these. */
const SIGN = /[.@]|:\/\//g
const ADDRESS_CHAR = /[A-Za-z0-9_.+%@:/?=&#~-]/
const ENDINGS = new Set(
  'com net org info biz co uk eu us ie de fr es it nl au ca nz in io app dev ai me ly gd gl be to tv help support care shop store online example test'.split(
    ' ',
  ),
)
const TRAILING = '.,:;!?-&#'

/** Finds addresses in the runs of characters they are made of that have a sign of one in them; every run is looked at a fixed number of times. */
export function findAddresses(text: string): readonly Address[] {
  if (!MARK.test(text) || !SUSPECT.test(text)) return NONE
  const found: Address[] = []
  SIGN.lastIndex = 0
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    let [from, to] = [sign.index, sign.index + sign[0].length]
    while (from > 0 && ADDRESS_CHAR.test(text.charAt(from - 1))) from--
    while (to < text.length && ADDRESS_CHAR.test(text.charAt(to))) to++
    if (to - from >= SHORTEST) addressesOf(text.slice(from, to), from, found)
    SIGN.lastIndex = to
  }
  return found
}

/** "a.co" has four characters. */
const SHORTEST = 4

const NONE: readonly Address[] = []

function addressesOf(run: string, offset: number, found: Address[]): void {
  const scheme = schemeAt(run)
  if (scheme >= 0) {
    const to = endOf(run)
    found.push({ from: offset + scheme, to: offset + to, kind: 'url' })
    return
  }
  if (run.includes('@')) mailAddresses(run, offset, found)
  else webName(run, offset, found)
}

function schemeAt(run: string): number {
  for (const mark of ['https://', 'http://', 'www.']) {
    const at = run.toLowerCase().indexOf(mark)
    if (at >= 0 && run.length > at + mark.length) return at
  }
  return -1
}

function endOf(run: string): number {
  let to = run.length
  while (to > 0 && TRAILING.includes(run.charAt(to - 1))) to--
  return to
}

const LOCAL = /[A-Za-z0-9_.+%-]/
const HOST = /[A-Za-z0-9.-]/

function mailAddresses(run: string, offset: number, found: Address[]): void {
  let done = 0
  for (let at = run.indexOf('@'); at >= 0; at = run.indexOf('@', at + 1)) {
    let from = at
    while (from > done && LOCAL.test(run.charAt(from - 1))) from--
    while (from < at && run.charAt(from) === '.') from++
    let to = at + 1
    while (to < run.length && HOST.test(run.charAt(to))) to++
    while (to > at && '.-'.includes(run.charAt(to - 1))) to--
    if (from === at || !run.slice(at + 2, to).includes('.')) continue
    found.push({ from: offset + from, to: offset + to, kind: 'email' })
    done = to
  }
}

/** "orlo.example/help" without a scheme: the last label before the path is a known ending. */
function webName(run: string, offset: number, found: Address[]): void {
  const slash = run.search(/[/?:#]/)
  const host = slash < 0 ? run.slice(0, endOf(run)) : run.slice(0, slash)
  const dot = host.lastIndexOf('.')
  if (dot < 1 || !ENDINGS.has(host.slice(dot + 1).toLowerCase())) return
  if (!/[A-Za-z]{2}/.test(host.slice(0, dot)) || host.includes('..')) return
  found.push({ from: offset, to: offset + endOf(slash < 0 ? host : run), kind: 'url' })
}
