// @ts-check
// Checks that the lock files work on other machines: an entry for the optional packages of every platform
// (`npm ci` fails without), no URLs of a private registry, exact versions.
import { readFileSync } from 'node:fs'

/** @typedef {Record<string, { resolved?: string, integrity?: string, link?: boolean, optionalDependencies?: object }>} Packages */

const issues = [
  '.',
  'scripts/bench/peers',
  'scripts/docs',
  'scripts/mutate',
  'test/duckdb',
].flatMap((folder) => {
  const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8'))
  const { devDependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return issuesOf(packages, devDependencies).map((issue) => `${folder}: ${issue}`)
})

for (const issue of issues) console.error(issue)
process.exitCode = issues.length > 0 ? 1 : 0

/**
 * @param {Packages} packages
 * @param {Record<string, string>} devDependencies
 */
function issuesOf(packages, devDependencies) {
  const entries = Object.entries(packages)
  return [
    ...entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(packages, path, name))
        .map((name) => `not in the lock file: ${name}, optional dependency of ${path}`),
    ),
    ...entries
      .filter(
        ([path, { resolved, link }]) => path !== '' && (link || resolved?.startsWith('file:')),
      )
      .map(([path]) => `not from a registry: ${path}`),
    ...entries
      .filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
      .map(([path, { resolved }]) => `not from registry.npmjs.org: ${path}: ${resolved}`),
    ...entries
      .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
      .map(([path]) => `no integrity hash: ${path}`),
    ...Object.entries(devDependencies)
      .filter(([, range]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range))
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
