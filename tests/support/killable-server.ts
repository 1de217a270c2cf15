import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { packageRoot } from '../../src/io/paths.ts'

export interface KillableServer {
  readonly url: string
  /** Ends the process as a power cut would, and waits until it is gone. */
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>
}

/** `hotseat serve` as a process of its own, from the sources, on the real clock. Port 0 takes any free one. */
export async function spawnServer(data: string, port = 0): Promise<KillableServer> {
  const env = { ...process.env, HOTSEAT_DATA: data, PORT: String(port), HOTSEAT_URL: '' }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve'], {
    cwd: packageRoot,
    env,
  })
  const url = await announced(child)
  return {
    url,
    kill: async (signal = 'SIGKILL') => {
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

/** The address the server prints when it is ready. */
function announced(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (data: Buffer) => {
      said += data.toString()
      const url = /Hotseat is at (http:\/\/\S+)/.exec(said)?.[1]
      if (url) resolve(url)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}
