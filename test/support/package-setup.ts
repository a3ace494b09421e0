import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { npm } from './npm.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string
    /** Paths of the files in it, sorted. */
    packedFiles: readonly string[]
    /** A project that has installed the tarball, and nothing else, without a network. */
    consumer: string
  }
}

/** Packs what was built and installs it in a clean project, once for all package tests. */
export default function setup(project: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ktt-')))
  const report = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  const [packed] = JSON.parse(report) as [{ filename: string; files: { path: string }[] }]
  const tarball = join(folder, packed.filename)

  const consumer = join(folder, 'consumer')
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n')
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball], consumer)

  project.provide('tarball', tarball)
  project.provide('packedFiles', packed.files.map(({ path }) => path).sort())
  project.provide('consumer', consumer)
  return () => rmSync(folder, { recursive: true, force: true })
}
