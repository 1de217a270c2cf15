import { writeFileSync } from 'node:fs'
import { readDefaultPolicy, readLexicons, readModels } from '../io/engine.ts'
import { paths } from '../io/paths.ts'
import { packModels } from '../model/packed-models.ts'
import { packPhrases } from '../text/phrase-pack.ts'
import { loadTextTools } from '../text/tools.ts'

/* The last step of `npm run build`: word lists and models are made ready to use, which would take most of the time of a first report. */
const { stem } = await loadTextTools({ tagger: false })
writeFileSync(paths.packedLexicons, JSON.stringify(packPhrases(readLexicons(paths.lexicons), stem)))
writeFileSync(paths.packedModels, JSON.stringify(packModels(await readModels())))
writeFileSync(paths.packedPolicy, JSON.stringify(readDefaultPolicy()))
