// @ts-check
// Copies the version of package.json into data/meta.json. `npm version` runs it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './load.mjs'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const file = join(root, 'data/meta.json')
const meta = JSON.parse(readFileSync(file, 'utf8'))
writeFileSync(file, `${JSON.stringify({ ...meta, version }, null, 2)}\n`)
