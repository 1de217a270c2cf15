// Writes the CommonJS packages that a process loaded to the file named by LOADED_TO, one a line.
const { writeFileSync } = require('node:fs')
const Module = require('node:module')

process.on('exit', () => {
  const files = Object.keys(Module._cache)
  const names = files.map((file) => file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean)
  writeFileSync(process.env.LOADED_TO, [...new Set(names)].join('\n'))
})
