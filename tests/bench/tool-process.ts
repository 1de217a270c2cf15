import { shortReplies } from './corpus.ts'
import { rateOf } from './measure.ts'
import { TOOLS } from './tools.ts'

/*
 * One tool in a process of its own, as its users have it: no other tool's rubbish is swept up in its time, and none of its
 * machine code is thrown away while another one runs. Goes through all replies whenever it is told to, and tells how fast.
 */
const tool = TOOLS.find(({ name }) => name === process.argv[2])
if (!tool) throw new Error(`There is no tool "${process.argv[2]}"`)
const inputs = await shortReplies()
const ready = { name: tool.name, together: tool.together, judge: await tool.open() }
process.on('message', async () => process.send?.(await rateOf(ready, inputs)))
process.send?.('ready')
