// @ts-check
// Prints every issue in data/*.json, one per line: `npm run data:check`.
import { load, readTables } from './load.mjs'

const { checkDataset } = await load('src/model/check/index.ts')
const issues = checkDataset(readTables(), { editorial: true })
for (const { message } of issues) console.error(message)
if (issues.length === 0) console.log('no issues')
process.exitCode = issues.length ? 1 : 0
