import { once } from 'node:events'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'

/* Opens a store when told to, signs that it is alive, and closes it: `child-open.ts FILE`. */
const [file = ''] = process.argv.slice(2)
process.stdout.write('ready\n')
await once(process.stdin, 'data')
process.stdout.write('opening\n')
const store = openSqliteStore(file)
await store.signOfLife(Date.now())
await store.close()
process.stdout.write('done\n')
process.exit(0)
