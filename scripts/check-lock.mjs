// @ts-check
// Holds the locks to what other machines need: an entry for every optional package of every platform
// (else `npm ci` fails there), no address of one registry, exact versions.
import { readFileSync } from 'node:fs'

/** @typedef {Record<string, { resolved?: string, integrity?: string, link?: boolean, optionalDependencies?: object }>} Packages */

const faults = ['.', 'scripts/bench/peers', 'scripts/docs', 'scripts/mutate'].flatMap((folder) => {
  const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8'))
  const { devDependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return faultsOf(packages, devDependencies).map((fault) => `${folder}: ${fault}`)
})

for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0

/**
 * @param {Packages} packages
 * @param {Record<string, string>} devDependencies
 */
function faultsOf(packages, devDependencies) {
  const entries = Object.entries(packages)
  return [
    ...entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(packages, path, name))
        .map((name) => `missing from the lock: ${name}, optional for ${path}`),
    ),
    ...entries
      .filter(
        ([path, { resolved, link }]) => path !== '' && (link || resolved?.startsWith('file:')),
      )
      .map(([path]) => `not from a registry: ${path}`),
    ...entries
      .filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
      .map(([path, { resolved }]) => `from elsewhere: ${path}: ${resolved}`),
    ...entries
      .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
      .map(([path]) => `no integrity: ${path}`),
    ...Object.entries(devDependencies)
      .filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
      .map(([name, range]) => `not an exact version: ${name} ${range}`),
  ]
}

/**
 * Whether *name*, seen from the package at *path*, has an entry.
 *
 * @param {Packages} packages
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(packages, path, name) {
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true
  if (path === '') return false
  const end = path.lastIndexOf('/node_modules/')
  return isLocked(packages, end < 0 ? '' : path.slice(0, end), name)
}
