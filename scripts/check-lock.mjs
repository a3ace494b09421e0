// @ts-check
// Holds package-lock.json to what other machines need: an entry for every optional package of
// every platform (else `npm ci` fails there), no address of one registry, exact versions.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

const faults = [
  ...Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked(path, name))
      .map((name) => `missing from the lock: ${name}, optional for ${path}`),
  ),
  ...Object.entries(packages)
    .filter(([path, { resolved, link }]) => path !== '' && (link || resolved?.startsWith('file:')))
    .map(([path]) => `not from a registry: ${path}`),
  ...Object.entries(packages)
    .filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
    .map(([path, { resolved }]) => `from elsewhere: ${path}: ${resolved}`),
  ...Object.entries(packages)
    .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
    .map(([path]) => `no integrity: ${path}`),
  ...Object.entries(devDependencies)
    .filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
    .map(([name, range]) => `not an exact version: ${name} ${range}`),
]

for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

/**
 * Whether *name*, seen from the package at *path*, has an entry.
 *
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function locked(path, name) {
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true
  if (path === '') return false
  const end = path.lastIndexOf('/node_modules/')
  return locked(end < 0 ? '' : path.slice(0, end), name)
}
