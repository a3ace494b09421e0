import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import type { VisModule } from './adapter.js'

/** The only door to vis-timeline; the build trims what comes through it. Import it lazily. */
export const engine: VisModule = { Timeline, DataSet } as unknown as VisModule
