#!/usr/bin/env node
// No imports here and nothing that an old Node cannot parse: this file has to get as far as saying so.
const OLDEST = [20, 19]

function isTooOld(version: string): boolean {
  const parts = version.split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  return major < (OLDEST[0] || 0) || (major === OLDEST[0] && minor < (OLDEST[1] || 0))
}

if (isTooOld(process.versions.node)) {
  process.stderr.write(
    `hotseat: Node ${process.versions.node} is too old; install Node ${OLDEST.join('.')} or newer.\n`,
  )
  process.exitCode = 1
} else {
  import('./run.ts').then((loaded) => loaded.runProcess())
}
