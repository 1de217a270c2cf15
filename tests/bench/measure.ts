import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { Bench } from 'tinybench'
import type { LintInput } from '../../src/situation/situation.ts'

export interface Rate {
  readonly perSecond: number
  /** Milliseconds a reply. */
  readonly p50: number
  readonly p99: number
}

/** A tool made ready. */
interface Ready {
  readonly name: string
  readonly together: number
  readonly judge: (inputs: readonly LintInput[]) => unknown
}

/** Every tool once over all replies in turn, each in its own process, so that whatever else the machine does falls on all of them; medians over the rounds. */
export async function ratesOf(tools: readonly string[], rounds: number): Promise<ReadonlyMap<string, Rate>> {
  const running: { readonly name: string; readonly child: ChildProcess; readonly rates: Rate[] }[] = []
  for (const name of tools) {
    const child = fork(new URL('./tool-process.ts', import.meta.url), [name])
    await once(child, 'message')
    running.push({ name, child, rates: [] })
  }
  for (let round = 0; round < rounds; round++)
    for (const { child, rates } of running) {
      child.send('measure')
      rates.push(((await once(child, 'message')) as [Rate])[0])
    }
  for (const { child } of running) child.kill()
  return new Map(running.map(({ name, rates }) => [name, medians(rates.slice(WARM_UP))]))
}

/** Rounds in which the machine code is still being made. */
const WARM_UP = 8

/** One pass over all replies. */
export async function rateOf({ name, together, judge }: Ready, inputs: readonly LintInput[]): Promise<Rate> {
  const groups = Array.from({ length: Math.floor(inputs.length / together) }, (_, i) =>
    inputs.slice(i * together, (i + 1) * together),
  )
  let at = 0
  const bench = new Bench({ iterations: groups.length, time: 0, warmup: false, retainSamples: true })
  bench.add(name, () => judge(groups[at++ % groups.length] ?? []))
  const [task] = await bench.run()
  const result = task?.result
  if (result?.state !== 'completed') throw new Error(`${name} could not be measured: ${result?.state}`)
  const { mean, p50, p99 } = result.latency
  return { perSecond: (1000 / mean) * together, p50: p50 / together, p99: p99 / together }
}

function medians(rates: readonly Rate[]): Rate {
  return {
    perSecond: median(rates.map((rate) => rate.perSecond)),
    p50: median(rates.map((rate) => rate.p50)),
    p99: median(rates.map((rate) => rate.p99)),
  }
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Milliseconds until a process that was started with these arguments has ended; median of some. */
export function wholeRun(args: readonly string[], input: string): number {
  const runs = Array.from({ length: 7 }, () => {
    const started = performance.now()
    try {
      execFileSync(process.execPath, [...args], { input, stdio: ['pipe', 'ignore', 'ignore'] })
    } catch (error) {
      // Exit code 1 means that something was found, which is the answer we wait for.
      if ((error as { status?: number }).status !== 1) throw error
    }
    return performance.now() - started
  })
  return median(runs)
}
