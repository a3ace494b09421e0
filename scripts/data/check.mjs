// @ts-check
// Prints every fault of data/*.json, a line each: `npm run data:check`.
import { load, readTables } from './load.mjs'

const { checkDataset } = await load('src/model/check/index.ts')
const issues = checkDataset(readTables())
for (const { message } of issues) console.error(message)
if (issues.length === 0) console.log('no faults')
process.exitCode = issues.length ? 1 : 0
